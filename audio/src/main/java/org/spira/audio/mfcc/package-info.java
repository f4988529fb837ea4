/** Computes the features that models hear, with torchaudio's numbers. */
@NullMarked
package org.spira.audio.mfcc;

import org.jspecify.annotations.NullMarked;
