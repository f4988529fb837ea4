package org.spira.api.inferences.application.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.port.Inferences.Waiting;

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
}
