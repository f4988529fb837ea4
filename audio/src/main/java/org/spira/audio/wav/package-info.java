/** Reads recordings as they come from browsers, recorders and pipes: the WAV format. */
@NullMarked
package org.spira.audio.wav;

import org.jspecify.annotations.NullMarked;
