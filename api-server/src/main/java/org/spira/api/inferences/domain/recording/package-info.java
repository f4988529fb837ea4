/** Recordings of an inference: their bytes, wherever they wait, and how well they were made. */
@NullMarked
package org.spira.api.inferences.domain.recording;

import org.jspecify.annotations.NullMarked;
