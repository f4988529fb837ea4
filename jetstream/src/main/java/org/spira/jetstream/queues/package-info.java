/** Durable queues as JetStream streams: declared, published to, looked into. */
@NullMarked
package org.spira.jetstream.queues;

import org.jspecify.annotations.NullMarked;
