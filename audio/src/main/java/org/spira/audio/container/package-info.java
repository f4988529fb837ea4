/** Knows how files of sound are built: what they begin with, their chunks and what may follow. */
@NullMarked
package org.spira.audio.container;

import org.jspecify.annotations.NullMarked;
