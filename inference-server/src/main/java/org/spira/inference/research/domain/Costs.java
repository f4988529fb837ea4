package org.spira.inference.research.domain;

/**
 * What a model costs on this machine.
 *
 * @param aloneMillis median of running one row by itself
 * @param togetherMillis the same in the largest batch, for one of its rows
 * @param preparingMillis median of making one row out of samples
 * @param largestBatch how many rows run at once at most
 */
public record Costs(
    double aloneMillis, double togetherMillis, double preparingMillis, int largestBatch) {}
