/** Reads recordings within bounds, for diagnosing: nothing too long, too short or silent. */
@NullMarked
package org.spira.audio.reading;

import org.jspecify.annotations.NullMarked;
