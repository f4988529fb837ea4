/** How recordings are read, and the books in Micrometer. */
@NullMarked
package org.spira.api.inferences.adapter;

import org.jspecify.annotations.NullMarked;
