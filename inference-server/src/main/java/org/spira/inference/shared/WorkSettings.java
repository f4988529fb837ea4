package org.spira.inference.shared;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much work is taken, how long it may last and how it is tried again.
 *
 * @param maxInFlight how many are held from each channel; 0: four for each worker
 * @param attempts how often work on one may fail or kill the process
 * @param retryAfter how long one is put aside when it cannot be answered now
 * @param longestRun the longest that computing may take
 * @param largestRecording in bytes
 * @param ackWait how long after this process's last sign of life its inferences go to another
 */
@Validated
@ConfigurationProperties("inference.work")
public record WorkSettings(
    @Min(0) @DefaultValue("0") int maxInFlight,
    @Min(1) @DefaultValue("3") int attempts,
    @DefaultValue("2s") Duration retryAfter,
    @DefaultValue("60s") Duration longestRun,
    @Min(1024) @Max(1 << 30) @DefaultValue("33554432") int largestRecording,
    @DefaultValue("30s") Duration ackWait) {

  /** How many are held from each channel by a process with so many workers. */
  public int inFlight(int workers) {
    return maxInFlight > 0 ? maxInFlight : 4 * workers;
  }
}
