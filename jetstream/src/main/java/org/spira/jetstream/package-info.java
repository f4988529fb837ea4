/**
 * The connection to NATS and the attempts that all replicas count there. What is built on it lies
 * below: {@code queues} are published to, {@code consumers} take from them.
 */
@NullMarked
package org.spira.jetstream;

import org.jspecify.annotations.NullMarked;
