package org.spira.jetstream.queues;

/**
 * How far a queue's consumers are.
 *
 * @param pending messages that no consumer was given yet
 * @param unacknowledged messages that a consumer was given and has not finished
 * @param redelivered messages that were given more than once and are not finished
 * @param consumers how many durable consumers there are
 */
public record QueueState(long pending, long unacknowledged, long redelivered, long consumers) {}
