/** Telling users what became of their inferences. */
@NullMarked
package org.spira.api.inferences.application.reading;

import org.jspecify.annotations.NullMarked;
