/** Measures how well a recording was made, and says when to warn. */
@NullMarked
package org.spira.audio.quality;

import org.jspecify.annotations.NullMarked;
