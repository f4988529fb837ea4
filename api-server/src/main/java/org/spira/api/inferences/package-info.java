/** Inferences, from the request to the stored result. */
@NullMarked
package org.spira.api.inferences;

import org.jspecify.annotations.NullMarked;
