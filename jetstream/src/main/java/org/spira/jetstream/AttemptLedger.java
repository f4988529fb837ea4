package org.spira.jetstream;

/**
 * Counts, across all replicas and their restarts, how often work on an inference was begun and not
 * ended. Safe for use by several threads; throws {@link BrokerUnavailableException} when the count
 * cannot be kept.
 */
public interface AttemptLedger {

  /**
   * Writes down that an attempt begins.
   *
   * @return how many have begun so far, this one included
   */
  int begin(String inferenceId);

  /** Forgets the attempts of an inference that has ended. */
  void forget(String inferenceId);
}
