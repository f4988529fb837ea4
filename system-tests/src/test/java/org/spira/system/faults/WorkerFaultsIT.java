package org.spira.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spira.system.Bench;
import org.spira.system.Replica;
import org.spira.system.process.Wait;

/** An Inference Server is paused, or killed by what it is given. */
class WorkerFaultsIT {

  private static final Duration LONGER_THAN_ACK_WAIT = Duration.ofSeconds(5);
  private static final int HALTED = 137;
  private static final int ATTEMPTS = 3;

  @RegisterExtension private static final FaultyBench FAULTY = new FaultyBench();
  private final Bench bench = FAULTY.bench();

  @Test
  void row20AWorkerThatWasPausedLongerThanAckWaitDoesNoHarm() throws Exception {
    Replica paused = bench.deployment().inferenceServers().getFirst();
    bench.load(bench.client(), 6);
    paused.process().pause();
    bench.load(bench.client(), 6);
    Wait.pass(LONGER_THAN_ACK_WAIT);
    paused.process().resume();

    bench.assertBooksBalance();
  }

  @Test
  void row22WhatKillsEveryWorkerEndsAsErrorAndTheQueueMoves() throws Exception {
    List<Replica> workers = bench.deployment().inferenceServers();
    workers.forEach(worker -> worker.haltAt("LoadedModel.run:before"));
    bench.load(bench.client(), 1);
    String poison = bench.promises().ids().iterator().next();

    AtomicInteger kills = new AtomicInteger();
    assertThat(Wait.until(Duration.ofMinutes(2), () -> hasEndedOrKilled(poison, workers, kills)))
        .isTrue();
    assertThat(kills).hasValue(ATTEMPTS);
    bench.load(bench.client(), 3);

    bench.assertBooksBalance();
    assertThat(FAULTY.document("inferences", poison).getString("status")).isEqualTo("error");
    assertThat(FAULTY.document("results", poison).getString("error"))
        .contains("could not be analysed");
  }

  /**
   * Starts again who was killed. From then on they die once they have noted the attempt, since the
   * warm-up of a start runs the model too; after the last attempt, nobody dies any more.
   */
  private boolean hasEndedOrKilled(String id, List<Replica> workers, AtomicInteger kills)
      throws InterruptedException {
    for (Replica worker : workers) {
      if (worker.process().awaitExit(Duration.ZERO).equals(OptionalInt.of(HALTED))) {
        if (kills.incrementAndGet() < ATTEMPTS) {
          worker.haltAt("AttemptMarks.begin:after");
        } else {
          workers.forEach(Replica::haltNowhere);
        }
        // it may die again before it is seen to be ready
        worker.process().start();
      }
    }
    return bench.watcher().haveEnded(java.util.Set.of(id));
  }
}
