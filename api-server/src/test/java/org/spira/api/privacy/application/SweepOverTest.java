package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.inferences.domain.Removed;
import org.spira.api.privacy.domain.DataKind;
import org.spira.api.privacy.domain.KeepingTimes;
import org.spira.api.shared.StoreUnavailableException;

class SweepOverTest extends SweptWorld {

  private void sweepAfter(Duration time) {
    world.clock.advance(time);
    sweeper(ALL, IMMORTAL).sweep();
  }

  @Test
  void removesRecordingsWhenTheirTimeIsOver() {
    String id = ended();
    sweepAfter(Duration.ofDays(1));
    assertThat(removed(id)).isEqualTo(Removed.NOTHING);

    sweepAfter(Duration.ofSeconds(1));
    assertThat(removed(id)).isEqualTo(new Removed(world.clock.instant(), null, null));
    assertThat(world.audio.objects()).isEmpty();
    assertThat(world.diagnosis(id)).contains("positive");
  }

  @Test
  void removesIdentityAndResultWhenTheirTimeIsOver() {
    String id = ended();
    sweepAfter(Duration.ofDays(2).plusSeconds(1));
    assertThat(removed(id).identity()).isEqualTo(world.clock.instant());
    assertThat(world.keys.contents()).isEmpty();
    assertThat(world.diagnosis(id)).contains("positive");

    sweepAfter(Duration.ofDays(1));
    assertThat(removed(id).result()).isEqualTo(world.clock.instant());
    assertThat(world.results.ofInference(id)).isEmpty();
  }

  @Test
  void removesEachKindOnceAndNotesItByTheId() {
    String id = ended();
    for (int day = 0; day < 5; day++) {
      sweepAfter(Duration.ofDays(1));
    }

    assertThat(removed).containsExactly(DataKind.RECORDINGS, DataKind.IDENTITY, DataKind.RESULT);
    assertThat(segments.entries())
        .extracting(each -> each.action() + " " + each.outcome().wireName())
        .containsExactly(
            "retention.recordings asked",
            "retention.recordings done",
            "retention.identity asked",
            "retention.identity done",
            "retention.result asked",
            "retention.result done");
    assertThat(segments.entries()).allMatch(each -> each.records().containsValue(id));
  }

  @Test
  void saysThatItFailedUntilItIsDone() {
    ended();
    world.clock.advance(Duration.ofDays(1).plusSeconds(1));
    world.audio.setAway(true);
    assertThatThrownBy(sweeper(ALL, IMMORTAL)::sweep).isInstanceOf(StoreUnavailableException.class);

    assertThat(segments.entries())
        .extracting(Entry::outcome)
        .containsExactly(Outcome.ASKED, Outcome.FAILED);
    assertThat(removed).isEmpty();

    world.audio.setAway(false);
    sweeper(ALL, IMMORTAL).sweep();
    assertThat(segments.entries())
        .extracting(Entry::outcome)
        .endsWith(Outcome.ASKED, Outcome.DONE)
        .hasSize(4);
  }

  @Test
  void removesAllHoweverManyThereAre() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 230; i++) {
      all.add(world.accept(null, 41));
      world.storeResult.store(world.positive(all.getLast()));
    }
    world.clock.advance(Duration.ofDays(2));

    sweeper(new KeepingTimes(Duration.ZERO, Duration.ZERO, Duration.ofDays(1)), IMMORTAL).sweep();

    assertThat(all).allMatch(id -> removed(id).result() != null);
  }

  @Test
  void keepsEverythingForGoodUnlessItIsTold() {
    String id = ended();
    world.clock.advance(Duration.ofDays(10_000));

    sweeper(new KeepingTimes(Duration.ZERO, Duration.ZERO, Duration.ZERO), IMMORTAL).sweep();

    assertThat(removed(id)).isEqualTo(Removed.NOTHING);
    assertThat(world.audio.objects()).isNotEmpty();
  }

  @Test
  void takesNothingFromWhatHasNotEnded() {
    String id = world.accept();
    world.clock.advance(Duration.ofDays(10));

    sweeper(ALL, IMMORTAL).sweep();

    assertThat(removed(id)).isEqualTo(Removed.NOTHING);
    assertThat(world.audio.objects()).isNotEmpty();
  }
}
