package org.spira.api.inferences.domain;

/**
 * Where the broker keeps a message.
 *
 * @param queue the broker's name of the queue
 * @param place the message's number in it
 * @param messageId tells the message from another at the same place of a queue that was made anew
 */
public record Sent(String queue, long place, String messageId) {}
