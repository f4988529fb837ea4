package org.spira.api.inferences.application.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Queues are looked through piece by piece. */
class LongQueuesTest extends ClearedQueues {

  private void acceptAndEnd(int count) {
    for (int i = 0; i < count; i++) {
      world.storeResult.store(world.positive(world.accept()));
    }
  }

  @Test
  void worksThroughALongQueueAndBeginsAnewAtItsEnd() {
    String first = world.accept();
    acceptAndEnd(449);

    clearing.clear();
    assertThat(held()).containsExactly(first + ":1");

    world.storeResult.store(world.positive(first));
    clearing.clear();
    assertThat(held()).isEmpty();
  }

  @Test
  void reachesWhatStandsBehindMuchThatStillWaits() {
    for (int i = 0; i < 250; i++) {
      world.accept();
    }
    String last = world.accept();
    world.storeResult.store(world.positive(last));

    clearing.clear();
    clearing.clear();

    assertThat(held()).hasSize(250).doesNotContain(last + ":1");
  }
}
