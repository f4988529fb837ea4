/** Loops over arrays that share one index, which the compiler makes vector instructions of. */
@NullMarked
package org.spira.audio.lanes;

import org.jspecify.annotations.NullMarked;
