package org.spira.api.inferences.application.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.models.Announced;

/** What waits for a model that nobody serves ends by it, in its time. */
class UnservedInferencesTest {

  private static final Duration LONG = Duration.ofMinutes(15);

  private final World world = new World();

  private String acceptUnattended() {
    world.channel.setUnattended(true);
    return world.accept();
  }

  private void hearAnotherServerFor(Duration time) {
    Duration step = Announced.GOOD.dividedBy(2);
    for (Duration left = time; left.isPositive(); left = left.minus(step)) {
      world.whoServes.hear(Announced.of("another"));
      world.waitAndReconcile(step);
    }
  }

  @Test
  void endsWhatHasWaitedForAModelThatNobodyServesAndSaysWhatToDo() {
    String id = acceptUnattended();

    hearAnotherServerFor(World.UNSERVED.minusSeconds(10));
    assertThat(world.status(id)).isEqualTo(InferenceStatus.PROCESSING);
    hearAnotherServerFor(LONG);

    assertEndedAndSaysWhatToDo(id);
    assertThat(world.channel.waiting()).isZero();
    assertThat(world.events.seen()).contains("unserved").endsWith("error");
  }

  private void assertEndedAndSaysWhatToDo(String id) {
    assertThat(world.status(id)).isEqualTo(InferenceStatus.ERROR);
    assertThat(world.inference(id).error())
        .startsWith("Nobody has run the model demo for 2 minutes, so there is no diagnosis; please")
        .contains("to another model");
  }

  @Test
  void givesAnInferenceItsTimeHoweverLongNobodyServesItsModel() {
    hearAnotherServerFor(World.UNSERVED.multipliedBy(2));
    String id = acceptUnattended();

    hearAnotherServerFor(World.UNSERVED.minusSeconds(10));
    assertThat(world.status(id)).isEqualTo(InferenceStatus.PROCESSING);
    hearAnotherServerFor(LONG);
    assertThat(world.events.seen()).contains("unserved").endsWith("error");
  }

  @Test
  void whatSomebodyWorksOnGoesOnThoughNobodyAnnouncesIt() {
    String id = world.accept();

    hearAnotherServerFor(World.UNSERVED.multipliedBy(5));

    assertThat(world.status(id)).isEqualTo(InferenceStatus.PROCESSING);
  }

  @Test
  void anInferenceThatWaitsSinceNoServerWasHeardGetsItsTimeAnew() {
    String id = world.accept();
    world.waitAndReconcile(Duration.ofHours(9));
    world.channel.setUnattended(true);

    hearAnotherServerFor(World.UNSERVED.minusSeconds(10));

    assertThat(world.status(id)).isEqualTo(InferenceStatus.PROCESSING);
  }

  @Test
  void aStoredResultWinsOverThatNobodyServesItsModel() {
    String id = acceptUnattended();
    world.results.settle(world.positive(id));

    hearAnotherServerFor(World.UNSERVED.multipliedBy(2));

    assertThat(world.status(id)).isEqualTo(InferenceStatus.COMPLETED);
  }

  @Test
  void endsNothingByItWhenItIsNeverToOrOneServesTheModel() {
    Inference inference = world.inference(world.accept());
    hearAnotherServerFor(World.UNSERVED.multipliedBy(2));
    Instant now = world.clock.instant();
    UnservedRule rule = new UnservedRule(world.whoServes, World.UNSERVED);
    assertThat(rule.isOver(inference, World.MODEL, now)).isTrue();

    UnservedRule never = new UnservedRule(world.whoServes, Duration.ZERO);
    assertThat(never.isOver(inference, World.MODEL, now)).isFalse();
    world.whoServes.hear(Announced.serving("one", World.MODEL.publishingChannel(), "3"));
    assertThat(rule.isOver(inference, World.MODEL, now)).isFalse();
  }
}
