/** Changes the sample rate of a recording, with torchaudio's numbers. */
@NullMarked
package org.spira.audio.resample;

import org.jspecify.annotations.NullMarked;
