/** Turns samples as files hold them into amplitudes, and names the codecs that are not read. */
@NullMarked
package org.spira.audio.sample;

import org.jspecify.annotations.NullMarked;
