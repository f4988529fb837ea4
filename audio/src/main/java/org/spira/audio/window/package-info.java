/** Cuts a recording into the overlapping windows that models hear. */
@NullMarked
package org.spira.audio.window;

import org.jspecify.annotations.NullMarked;
