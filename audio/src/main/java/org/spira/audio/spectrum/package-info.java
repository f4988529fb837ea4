/**
 * From samples to the power of their frequencies, and to that of mel bands, as torchaudio has it.
 */
@NullMarked
package org.spira.audio.spectrum;

import org.jspecify.annotations.NullMarked;
