/** Inferences: from a delivery to its result. */
@NullMarked
package org.spira.inference.inferences;

import org.jspecify.annotations.NullMarked;
