package org.spira.api.inferences.application.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.application.request.SweepOrphans.SweepSettings;
import org.spira.api.inmemory.InMemoryInferences.Fault;
import org.spira.api.shared.StoreUnavailableException;

class SweepOrphansTest {

  private final World world = new World();
  private final SweepOrphans sweep =
      new SweepOrphans(
          new SweepOrphans.Where(world.inferences, world.results, world.audio, world.keys),
          world.events,
          world.clock,
          new SweepSettings(Duration.ofHours(24), Duration.ofHours(48)));

  private void leaveAnOrphan() {
    world.inferences.failNextAdd(Fault.UNAVAILABLE);
    assertThatThrownBy(() -> world.accept("key", 41)).isInstanceOf(StoreUnavailableException.class);
  }

  @Test
  void removesRecordingsThatWereNeverAccepted() {
    leaveAnOrphan();
    String orphan = world.audio.objects().keySet().iterator().next().substring(0, 24);
    world.clock.advance(Duration.ofHours(49));

    sweep.sweep();

    assertThat(world.audio.objects()).isEmpty();
    assertThat(world.results.ofInference(orphan)).isEmpty();
    assertThat(world.keys.size()).isZero();
    assertThat(world.events.seen()).containsExactly("swept");
  }

  @Test
  void keepsThoseOfAcceptedInferencesAndThoseThatAreYoung() {
    String accepted = world.accept();
    world.clock.advance(Duration.ofHours(49));
    leaveAnOrphan();

    sweep.sweep();

    assertThat(world.audio.objects()).hasSize(8).containsKey(accepted + "/aceite.wav");
  }

  @Test
  void refusesToRemoveWhatARepeatedRequestCouldRevive() {
    assertThatThrownBy(() -> new SweepSettings(Duration.ofHours(24), Duration.ofHours(24)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
