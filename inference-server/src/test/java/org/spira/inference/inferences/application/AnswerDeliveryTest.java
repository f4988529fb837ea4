package org.spira.inference.inferences.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerDeliveryTest {

  private final DeliveryWorld world = new DeliveryWorld();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void publishesTheResultBeforeItIsDone() {
    world.deliver(1);
    assertThat(world.log).containsExactly("fetch frase of i1", "publish positive", "done");
    assertThat(world.meters.events)
        .contains("stage PUBLISH", "answered lungs DIAGNOSED")
        .doesNotContain("redelivered");
  }

  @Test
  void keepsAResultBackUntilItsTimeWhileNoWorkerIsHeld() {
    world.publishedAt = DeliveryWorld.NOW.minusMillis(200);
    world.deliver(2);
    assertThat(world.log)
        .containsExactly(
            "fetch frase of i1", "mark 1", "forget", "pause PT0.3S", "publish positive", "done");
  }

  @Test
  void waitsNoLongerThanForANewRequestWhateverTheBrokersClockSays() {
    world.publishedAt = DeliveryWorld.NOW.plusSeconds(3600);
    world.deliver(1);
    assertThat(world.log).contains("pause PT0.5S");
  }

  @Test
  void givesBackWhatIsKeptBackWhenTheProcessEnds() {
    world.publishedAt = DeliveryWorld.NOW;
    world.stopping = true;
    world.deliver(2);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(world.log).endsWith("forget", "pause PT0.5S", "forget", "give back PT3S");
    assertThat(world.log).doesNotContain("publish positive");
  }

  @Test
  void givesBackForLaterWhenTheStoreIsAwayHoweverOften() {
    world.storeAway = true;
    for (int delivery = 1; delivery < 10; delivery++) {
      world.deliver(delivery);
    }
    assertThat(world.log).hasSize(9).containsOnly("give back PT3S");
    assertThat(world.marked).isZero();
  }

  @Test
  void givesBackForLaterWhenTheBrokerDoesNotTakeTheResult() {
    world.brokerAway = true;
    world.deliver(1);
    assertThat(world.log).containsExactly("fetch frase of i1", "give back PT3S");
    assertThat(world.meters.events)
        .contains("given back")
        .doesNotContain("answered lungs DIAGNOSED");
  }

  @Test
  void dropsWhatIsNoInference() {
    world.deliver("hello");
    world.deliver("{\"name\": \"x\"}");
    world.deliver("{\"id\": \"../../etc\"}");
    assertThat(world.log).containsExactly("done", "done", "done");
    assertThat(world.meters.events).containsExactly("malformed", "malformed", "malformed");
  }
}
