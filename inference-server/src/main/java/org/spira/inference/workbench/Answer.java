package org.spira.inference.workbench;

import java.util.List;

/**
 * What a model said about an inference.
 *
 * @param rows the output of each row, recording after recording
 * @param heard what it heard, with the times that took
 * @param queueNanos how long the inference waited for a worker, in both queues
 * @param runNanos how long the batches ran that its rows were in
 */
public record Answer(List<float[]> rows, Heard heard, long queueNanos, long runNanos) {}
