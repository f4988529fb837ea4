/** Writes matrices in NumPy's file format. */
@NullMarked
package org.spira.audio.npy;

import org.jspecify.annotations.NullMarked;
