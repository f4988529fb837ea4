/** The Open Inference Protocol. */
@NullMarked
package org.spira.inference.direct.adapter.rest.openinference;

import org.jspecify.annotations.NullMarked;
