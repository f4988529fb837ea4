package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.audit.domain.Entry;
import org.spira.api.inferences.domain.Removed;
import org.spira.api.privacy.application.retention.SweepOver;
import org.spira.api.privacy.domain.DataKind;
import org.spira.api.privacy.domain.KeepingTimes;

class SweepOverTest extends SweptWorld {

  @Test
  void removesEachKindWhenItsTimeIsOver() {
    String id = ended();
    SweepOver sweeper = sweeper(ALL, IMMORTAL);
    world.clock.advance(Duration.ofDays(1));
    sweeper.sweep();
    assertThat(removed(id)).isEqualTo(Removed.NOTHING);

    world.clock.advance(Duration.ofSeconds(1));
    sweeper.sweep();
    assertThat(removed(id)).isEqualTo(new Removed(world.clock.instant(), null, null));
    assertThat(world.audio.objects()).isEmpty();
    assertThat(world.diagnosis(id)).contains("positive");

    world.clock.advance(Duration.ofDays(1));
    sweeper.sweep();
    assertThat(removed(id).identity()).isEqualTo(world.clock.instant());
    assertThat(world.keys.contents()).isEmpty();

    world.clock.advance(Duration.ofDays(1));
    sweeper.sweep();
    sweeper.sweep();
    assertThat(removed(id).result()).isEqualTo(world.clock.instant());
    assertThat(world.results.ofInference(id)).isEmpty();
    assertThat(removed).containsExactly(DataKind.RECORDINGS, DataKind.IDENTITY, DataKind.RESULT);
    assertThat(segments.entries())
        .extracting(Entry::action)
        .containsExactly("retention.recordings", "retention.identity", "retention.result");
    assertThat(segments.entries()).allMatch(each -> each.records().containsValue(id));
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

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void endsWhereverItsReplicaDies(boolean before) {
    boolean died = true;
    int points = 0;
    for (int call = 1; died; call++) {
      died = diesAt(call, before);
      points += died ? 1 : 0;
    }
    assertThat(points).isGreaterThan(8);
  }

  private static boolean diesAt(int call, boolean before) {
    SweepOverTest each = new SweepOverTest();
    String first = each.ended();
    String second = each.ended();
    each.world.clock.advance(Duration.ofDays(4));
    Mortal mortal = new Mortal(call, before);
    try {
      each.sweeper(ALL, mortal).sweep();
    } catch (Mortal.Death expected) {
      assertThat(mortal.isDead()).isTrue();
    }
    each.sweeper(ALL, IMMORTAL).sweep();
    assertThat(each.world.audio.objects()).as("call " + call).isEmpty();
    for (String id : List.of(first, second)) {
      assertThat(each.world.results.ofInference(id)).as("call " + call).isEmpty();
      assertThat(each.removed(id)).hasNoNullFieldsOrProperties();
    }
    return mortal.isDead();
  }
}
