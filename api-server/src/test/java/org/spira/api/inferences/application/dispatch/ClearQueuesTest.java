package org.spira.api.inferences.application.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.models.Model;

class ClearQueuesTest extends ClearedQueues {

  @Test
  void takesOutWhatHasEndedAndNothingElse() {
    String answered = world.accept();
    String waiting = world.accept();
    world.storeResult.store(world.positive(answered));

    clearing.clear();

    assertThat(held()).containsExactly(waiting + ":1");
    assertThat(world.events.seen()).endsWith("withdrawn 1");
  }

  @Test
  void saysNothingWhenThereIsNothingToDo() {
    world.accept();

    clearing.clear();
    clearing.clear();

    assertThat(world.events.seen()).containsExactly("accepted");
  }

  @Test
  void takesOutWhatWasGivenUp() {
    world.accept();
    for (int i = 0; i < World.MAX_ATTEMPTS; i++) {
      world.channel.loseEverything();
      world.waitAndReconcile(World.REPUBLISH.multipliedBy(20));
    }

    clearing.clear();

    assertThat(held()).isEmpty();
  }

  @Test
  void takesOutEveryAttemptOfAnInferenceThatWasAnsweredMeanwhile() {
    String id = world.accept();
    world.channel.publish(World.MODEL.publishingChannel(), id + ":2", world.inference(id));
    world.storeResult.store(world.positive(id));

    clearing.clear();

    assertThat(held()).isEmpty();
  }

  @Test
  void takesOutWhatWasErased() {
    String erased = world.accept();
    String waiting = world.accept();
    world.inferences.bury(erased, world.tombstone());

    clearing.clear();

    assertThat(held()).containsExactly(waiting + ":1");
  }

  @Test
  void leavesWhatNobodyKnows() {
    String id = world.accept();
    world.storeResult.store(world.positive(id));
    String elsewhere = "62d59254b6f4ae2a1f4f4fff";
    world.channel.publish(World.MODEL.publishingChannel(), elsewhere + ":1", world.inference(id));

    clearing.clear();

    assertThat(held()).containsExactly(elsewhere + ":1");
  }

  @Test
  void doesNotMindABrokerThatIsAwayNorAModelWithoutAChannel() {
    String id = world.accept();
    world.storeResult.store(world.positive(id));
    world.models.add(new Model("62d59254b6f4ae2a1f4f4f03", "old", ""));
    world.channel.setAway(true);

    assertThatCode(clearing::clear).doesNotThrowAnyException();
    world.channel.setAway(false);
    clearing.clear();

    assertThat(held()).isEmpty();
  }
}
