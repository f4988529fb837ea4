/** Taking what Inference Servers answer. */
@NullMarked
package org.spira.api.inferences.application.result;

import org.jspecify.annotations.NullMarked;
