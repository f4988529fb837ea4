package org.spira.api.inferences.application.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inmemory.InMemoryInferences.Fault;
import org.spira.api.shared.Refusal;

class RequestKeysTest {

  private final World world = new World();

  @Test
  void recognisesARepeatedRequest() {
    String first = world.accept("key", 41);

    assertThat(world.accept("key", 41)).isEqualTo(first);
    assertThat(world.inferences.size()).isEqualTo(1);
    assertThat(world.channel.published()).hasSize(1);
  }

  @Test
  void recognisesWhatAServerBeforeThisOneTook() {
    String first = world.accept("key", 41);
    world.keys.putDownAs(RequestKeys.contentAsBefore(world.asked("key", 41)));

    assertThat(world.accept("key", 41)).isEqualTo(first);
    assertThatThrownBy(() -> world.accept("key", 42)).isInstanceOf(Refusal.class);
    assertThat(RequestKeys.contentAsBefore(world.asked("key", 41)))
        .as("as 64 digits that were put down before the update")
        .isEqualTo("dff9100ad4a47d31592fb54e378ee3f7d1718c07a7fdba2556f8c97ca53f6973");
  }

  @Test
  void refusesAKeyThatStandsForAnotherRequest() {
    world.accept("key", 41);

    assertThatThrownBy(() -> world.accept("key", 42))
        .isInstanceOfSatisfying(
            Refusal.class, e -> assertThat(e.kind()).isEqualTo(Refusal.Kind.CONFLICT));
  }

  @Test
  void goesOnWithTheSameIdAfterAFailedAttempt() {
    world.inferences.failNextAdd(Fault.UNAVAILABLE);
    assertThatThrownBy(() -> world.accept("key", 41)).isInstanceOf(RuntimeException.class);
    String left = world.audio.objects().keySet().iterator().next().substring(0, 24);

    assertThat(world.accept("key", 41)).isEqualTo(left);
    assertThat(world.audio.objects()).hasSize(4);
  }

  @Test
  void asksTwiceWithoutAKey() {
    assertThat(world.accept()).isNotEqualTo(world.accept());
  }
}
