/** What models hear in place of samples: spectra, and what all features have in common. */
@NullMarked
package org.spira.audio.features;

import org.jspecify.annotations.NullMarked;
