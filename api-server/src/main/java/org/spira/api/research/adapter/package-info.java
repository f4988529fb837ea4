/** The REST calls of researchers, and where they are answered from. */
@NullMarked
package org.spira.api.research.adapter;

import org.jspecify.annotations.NullMarked;
