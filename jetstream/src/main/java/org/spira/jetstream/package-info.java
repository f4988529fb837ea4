/**
 * Work queues on NATS JetStream: declared, published to, consumed and healed in one way by both
 * services.
 */
@NullMarked
package org.spira.jetstream;

import org.jspecify.annotations.NullMarked;
