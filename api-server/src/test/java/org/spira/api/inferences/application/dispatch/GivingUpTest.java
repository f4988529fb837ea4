package org.spira.api.inferences.application.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.domain.InferenceStatus;

/** When an inference is published no more, and what it ends as. */
class GivingUpTest {

  private static final Duration LONG = Duration.ofMinutes(15);

  private final World world = new World();

  @Test
  void usesUpNoAttemptsWhileTheBrokerIsAway() {
    String id = world.accept();
    world.channel.setAway(true);

    for (int i = 0; i < 50; i++) {
      world.waitAndReconcile(LONG);
    }

    assertThat(world.status(id)).isEqualTo(InferenceStatus.PROCESSING);
    assertThat(world.inferences.dispatchOf(id).attempt()).isEqualTo(1);
  }

  @Test
  void givesUpAfterTheLastAttemptAndSaysWhy() {
    String id = world.accept();
    for (int i = 0; i < World.MAX_ATTEMPTS; i++) {
      world.channel.loseEverything();
      world.waitAndReconcile(LONG);
    }

    assertThat(world.status(id)).isEqualTo(InferenceStatus.ERROR);
    assertThat(world.inference(id).error()).isEqualTo(ReconcileInferences.GIVEN_UP);
    assertThat(world.channel.published()).hasSize(World.MAX_ATTEMPTS);
  }

  @Test
  void lastAttemptIsWaitedForOutlastingAClockJump() {
    String id = world.accept();

    world.waitAndReconcile(Duration.ofHours(1));

    assertThat(world.status(id)).isEqualTo(InferenceStatus.PROCESSING);
    assertThat(world.channel.published()).hasSize(1);
  }

  @Test
  void endsWhatWaitsForARetiredModel() {
    String id = world.accept();
    world.models.setRetired(World.MODEL.id(), true);

    world.waitAndReconcile(LONG);

    assertThat(world.status(id)).isEqualTo(InferenceStatus.ERROR);
    assertThat(world.inference(id).error()).contains("no longer in service");
    assertThat(world.channel.published()).hasSize(1);
  }
}
