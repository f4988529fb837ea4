package org.spira.inference.inferences.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.inference.workbench.BusyWorker;

/** Which deliveries count as attempts, and what comes after the last. */
class AttemptTest {

  private static final String GIVEN_UP =
      "publish error the recordings could not be analysed: 3 attempts failed";

  private final DeliveryWorld world = new DeliveryWorld();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void marksTheAttemptOfARedeliveredInferenceAndForgetsItWhenSurvived() {
    world.deliver(2);
    assertThat(world.log)
        .containsExactly("fetch frase of i1", "mark 1", "forget", "publish positive", "done");
    assertThat(world.meters.events).contains("redelivered");
  }

  @Test
  void endsAsAnErrorWhatHasKilledItsProcessTooOften() {
    world.marked = 2; // two that were begun and not survived, and the first, which needs no mark
    world.deliver(4);
    assertThat(world.log)
        .containsExactly("fetch frase of i1", "mark 3", "forget", GIVEN_UP, "done");
  }

  @Test
  void endsAsAnErrorWhatTheModelFailsOnTooOften() {
    world.graph.failAlways = true;
    for (int delivery = 1; delivery <= 3; delivery++) {
      world.deliver(delivery);
    }
    assertThat(world.logWithoutFetching())
        .containsExactly("give back PT3S", "mark 1", "give back PT3S", "mark 2", "give back PT3S");
    world.deliver(4);
    assertThat(world.log).endsWith("mark 3", "forget", GIVEN_UP, "done");
  }

  @Test
  void waitingForAWorkerIsNoAttemptHoweverOften() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<Boolean> slow = BusyWorker.of(world.bench, release);
    deliverWhileNoWorkerIsFree();
    release.countDown();
    assertThat(slow.get(10, TimeUnit.SECONDS)).isTrue();
    world.deliver(10);
    assertThat(world.log).endsWith("mark 1", "forget", "publish positive", "done");
    assertThat(world.graph.batches).as("nothing that was given back is run").containsExactly(1);
  }

  private void deliverWhileNoWorkerIsFree() {
    AnswerDelivery impatient = world.answers(Duration.ofMillis(20));
    for (int delivery = 1; delivery < 10; delivery++) {
      world.deliver(impatient, delivery);
    }
    assertThat(world.logWithoutFetching()).hasSize(9).containsOnly("give back PT3S");
    assertThat(world.marked).isZero();
  }
}
