/** Power spectra in double precision, for who wants each frequency by itself. */
@NullMarked
package org.spira.audio.spectrum.exact;

import org.jspecify.annotations.NullMarked;
