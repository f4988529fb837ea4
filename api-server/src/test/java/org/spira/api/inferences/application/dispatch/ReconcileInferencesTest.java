package org.spira.api.inferences.application.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.port.Inferences.Waiting;
import org.spira.api.models.Announced;

class ReconcileInferencesTest {

  private static final Duration LONG = Duration.ofMinutes(15);

  private final World world = new World();

  @Test
  void leavesWhatWasJustAccepted() {
    world.accept();

    world.waitAndReconcile(World.GRACE);

    assertThat(world.channel.published()).hasSize(1);
  }

  @Test
  void publishesWhatItsReplicaCouldNot() {
    world.channel.setAway(true);
    String id = world.accept();
    world.channel.setAway(false);

    world.waitAndReconcile(World.GRACE);

    assertThat(world.channel.published()).containsExactly(id + ":1");
    assertThat(world.events.seen()).containsExactly("accepted", "republished");
  }

  @Test
  void leavesWhatTheBrokerHolds() {
    String id = world.accept();

    world.waitAndReconcile(LONG);
    world.waitAndReconcile(LONG);

    assertThat(world.channel.published()).containsExactly(id + ":1");
    assertThat(world.inferences.dispatchOf(id).attempt()).isEqualTo(1);
  }

  @Test
  void publishesAnewWhatTheBrokerLost() {
    String id = world.accept();
    world.channel.loseEverything();

    world.waitAndReconcile(LONG);

    assertThat(world.channel.published()).containsExactly(id + ":1", id + ":2");
    assertThat(world.inferences.dispatchOf(id).attempt()).isEqualTo(2);
  }

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
  void finishesAnInferenceWhoseResultIsStoredInsteadOfAskingAgain() {
    String id = world.accept();
    world.results.settle(world.positive(id));
    world.channel.loseEverything();

    world.waitAndReconcile(LONG);

    assertThat(world.status(id)).isEqualTo(InferenceStatus.COMPLETED);
    assertThat(world.channel.published()).hasSize(1);
  }

  @Test
  void leavesAnotherReplicasLease() {
    world.accept();
    world.channel.loseEverything();
    world.clock.advance(LONG);
    Waiting due = world.inferences.due(world.clock.instant(), 1).get(0);

    assertThat(world.inferences.lease(due, world.clock.instant().plus(LONG))).isTrue();
    assertThat(world.inferences.lease(due, world.clock.instant().plus(LONG))).isFalse();
    world.reconcile.reconcile();

    assertThat(world.channel.published()).hasSize(1);
  }

  @Test
  void tellsWhatIsWaiting() {
    String id = world.accept();
    world.accept();

    world.reconcile.reconcile();
    assertThat(world.events.lastBacklog().size()).isEqualTo(2);

    world.storeResult.store(world.positive(id));
    world.reconcile.reconcile();
    assertThat(world.events.lastBacklog().size()).isEqualTo(1);
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

    assertThat(world.status(id)).isEqualTo(InferenceStatus.ERROR);
    assertThat(world.inference(id).error())
        .startsWith("Nobody has run the model demo for 2 minutes, so there is no diagnosis; please")
        .contains("to another model");
    assertThat(world.channel.waiting()).isZero();
    assertThat(world.events.seen()).contains("unserved").endsWith("error");
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
