/** Power spectra in single precision, for what sums them to bands. */
@NullMarked
package org.spira.audio.spectrum.single;

import org.jspecify.annotations.NullMarked;
