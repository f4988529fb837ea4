/** The way to and from the Inference Servers over NATS JetStream. */
@NullMarked
package org.spira.api.adapter.nats;

import org.jspecify.annotations.NullMarked;
