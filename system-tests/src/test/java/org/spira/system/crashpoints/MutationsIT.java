package org.spira.system.crashpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.system.Bench;
import org.spira.system.Deployment;
import org.spira.system.QuickHealing;
import org.spira.system.Replica;
import org.spira.system.Shape;
import org.spira.system.check.Verdict;
import org.spira.system.crashpoints.provoked.Stimulus;
import org.spira.system.process.Wait;

/**
 * The crash points can fail: services that are wrong in one way each lose or repeat inferences at a
 * point at which the right ones do not.
 */
class MutationsIT {

  private static final Duration LONG_ENOUGH_TO_HEAL = Duration.ofSeconds(15);

  @Test
  void withoutReconcilerWhatWasNotPublishedIsLost() throws Exception {
    Shape shape = smallest().api(Map.of("SPIRA_MUTANT", "no-reconciler"));
    try (Bench bench = Bench.on(Deployment.start(shape))) {
      halt(bench, bench.deployment().apiServers().getFirst(), "InferenceChannel.publish:before");

      assertThat(bench.verdict(LONG_ENOUGH_TO_HEAL).lost()).isNotEmpty();
    }
  }

  @Test
  void withoutStoredDispatchStateWhatWasNotPublishedIsLost() throws Exception {
    Shape shape = smallest().api(Map.of("SPIRA_MUTANT", "forgotten-dispatch"));
    try (Bench bench = Bench.on(Deployment.start(shape))) {
      halt(bench, bench.deployment().apiServers().getFirst(), "InferenceChannel.publish:before");

      assertThat(bench.verdict(LONG_ENOUGH_TO_HEAL).lost()).isNotEmpty();
    }
  }

  @Test
  void acknowledgedBeforeTheResultIsSafeAResultIsLost() throws Exception {
    Shape shape =
        smallest()
            .api(QuickHealing.SLEEPING_RECONCILER)
            .inference(Map.of("SPIRA_MUTANT", "early-acknowledgement"));
    try (Bench bench = Bench.on(Deployment.start(shape))) {
      halt(bench, bench.deployment().inferenceServers().getFirst(), "Acknowledgements.done:after");

      assertThat(bench.verdict(LONG_ENOUGH_TO_HEAL).lost()).isNotEmpty();
    }
  }

  @Test
  void storedBlindlyAResultIsThereTwice() throws Exception {
    // late: the reconciler would see the stored result and end the inference first; what was not
    // published before the halt it publishes all the same
    Shape shape =
        smallest().api(Map.of("SPIRA_REPUBLISH_AFTER", "30m", "SPIRA_MUTANT", "blind-results"));
    try (Bench bench = Bench.on(Deployment.start(shape))) {
      halt(bench, bench.deployment().apiServers().getFirst(), "Inferences.end:before");

      assertThat(Wait.until(Bench.BALANCE, bench.queues()::areEmpty)).isTrue();
      Verdict verdict = bench.verdict(LONG_ENOUGH_TO_HEAL);
      assertThat(verdict.duplicated()).isNotEmpty();
      assertThat(verdict.lost()).isEmpty();
    }
  }

  private static void halt(Bench bench, Replica victim, String point) throws Exception {
    new Crash(bench, victim, point).provoke(Stimulus.LOAD);
    victim.process().awaitReady();
  }

  /** Without a challenger: its results are acknowledged too, and no halt there tells anything. */
  private static Shape smallest() {
    return QuickHealing.of(Shape.smallest()).withFaults();
  }
}
