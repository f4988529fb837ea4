package org.spira.inference.inferences.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.models.ModelRole;
import org.spira.inference.workbench.BusyWorker;
import org.spira.inference.workbench.Workbench;

/** Challengers answer beside the diagnoses, and take nothing from them. */
class ChallengerTest {

  private final DeliveryWorld world = new DeliveryWorld();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aSlowChallengerTakesNothingFromTheDiagnoses() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    try (Workbench aside = new Workbench(1, 8, Duration.ofMillis(1), world.meters)) {
      CompletableFuture<Boolean> unused = BusyWorker.of(aside, release);
      world.serve(ModelRole.CHALLENGER, "2", world.graph);
      world.deliver(world.answers(Duration.ofMillis(200), aside), 1);
      assertThat(world.log).contains("publish positive", "done");
      assertThat(world.log).doesNotContain("publish challenger 2");
      assertThat(world.meters.events).contains("shadowed false");
      release.countDown();
    }
  }

  @Test
  void asksTheChallengerOnlyWhenTheResultIsSafe() {
    world.serve(ModelRole.CHALLENGER, "2", world.graph);
    world.deliver(1);
    assertThat(world.log)
        .containsExactly(
            "fetch frase of i1",
            "publish positive",
            "done",
            "fetch frase of i1",
            "publish challenger 2");
    assertThat(world.meters.events).contains("shadowed true");
  }

  @Test
  void aChallengerThatFailsChangesNothing() {
    FakeModel failing = new FakeModel();
    failing.failAlways = true;
    world.serve(ModelRole.CHALLENGER, "2", failing);
    world.deliver(1);
    assertThat(world.log).contains("publish positive", "done").doesNotContain("give back PT3S");
    assertThat(world.meters.events).contains("shadowed false");
  }
}
