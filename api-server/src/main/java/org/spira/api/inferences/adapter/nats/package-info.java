/** Inferences and results on JetStream. */
@NullMarked
package org.spira.api.inferences.adapter.nats;

import org.jspecify.annotations.NullMarked;
