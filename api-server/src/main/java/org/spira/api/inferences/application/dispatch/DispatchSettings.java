package org.spira.api.inferences.application.dispatch;

import java.time.Duration;

/**
 * When the reconciler takes an inference up.
 *
 * @param grace how long the replica that accepted an inference has to publish it
 * @param republishAfter how long the first attempt is given until it is looked after
 * @param longestPatience bound of that time, which doubles with each attempt
 * @param maxAttempts after how many lost messages the inference ends as error
 * @param lease how long a replica has to look after what it took in hand
 */
public record DispatchSettings(
    Duration grace,
    Duration republishAfter,
    Duration longestPatience,
    int maxAttempts,
    Duration lease) {}
