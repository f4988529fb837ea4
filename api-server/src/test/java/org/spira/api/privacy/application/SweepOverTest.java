package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.accounts.FindAccount;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.Trails;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.port.Segments;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.application.reading.FindRecording;
import org.spira.api.inferences.application.reading.FindResult;
import org.spira.api.inferences.application.request.RetryInference;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.Removed;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.Results;
import org.spira.api.inmemory.InMemoryUsers;
import org.spira.api.inmemory.privacy.InMemoryAgedInferences;
import org.spira.api.privacy.application.retention.FindOver;
import org.spira.api.privacy.application.retention.SweepOver;
import org.spira.api.privacy.domain.DataKind;
import org.spira.api.privacy.domain.KeepingTimes;
import org.spira.api.privacy.port.AgedInferences;
import org.spira.api.shared.Refusal;

class SweepOverTest {

  private static final Mortal IMMORTAL = new Mortal(Integer.MAX_VALUE, true);
  private static final KeepingTimes ALL =
      new KeepingTimes(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3));

  private final World world = new World();
  private final InMemorySegments segments = new InMemorySegments();
  private final InMemoryAgedInferences aged = new InMemoryAgedInferences(world.inferences);
  private final List<DataKind> removed = new ArrayList<>();

  private SweepOver sweeper(KeepingTimes times, Mortal mortal) {
    AgedInferences port = mortal.port(AgedInferences.class, aged);
    return new SweepOver(
        new FindOver(port, world.clock, times),
        port,
        new SweepOver.Where(
            mortal.port(AudioStore.class, world.audio),
            mortal.port(Results.class, world.results),
            mortal.port(IdempotencyKeys.class, world.keys)),
        new SweepOver.Beside(
            Trails.trail(mortal.port(Segments.class, segments), world.clock),
            removed::add,
            world.clock));
  }

  private String ended() {
    String id = world.accept("key " + world.made.get(), 41);
    world.storeResult.store(world.positive(id));
    return id;
  }

  private Removed removed(String id) {
    return world.inference(id).removed();
  }

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

  @Test
  void whoAsksIsToldWhy() {
    String id = ended();
    world.clock.advance(Duration.ofDays(4));
    sweeper(ALL, IMMORTAL).sweep();
    FindInference find = new FindInference(world.inferences);

    assertThatThrownBy(
            () -> new FindRecording(find, world.audio).find(Reach.own(World.USER), id, "aceite"))
        .isInstanceOfSatisfying(
            Refusal.class, told -> assertThat(told.kind()).isEqualTo(Refusal.Kind.GONE))
        .hasMessageContaining("the recordings were removed");
    Result told =
        new FindResult(find, world.results, new FindAccount(new InMemoryUsers()))
            .find(Reach.own(World.USER), id)
            .result();
    assertThat(told.diagnosis()).isEqualTo(Result.NOT_AVAILABLE);
    assertThat(told.remark()).contains("The result was removed");
  }

  @Test
  void recordingsThatAreGoneAreNotSentAgain() {
    String id = world.accept();
    world.storeResult.store(Result.failed(id, "away"));
    world.clock.advance(Duration.ofDays(4));
    sweeper(ALL, IMMORTAL).sweep();

    RetryInference retry =
        new RetryInference(new FindInference(world.inferences), world.audio, world.request);

    assertThatThrownBy(() -> retry.retry(World.USER, id))
        .hasMessageContaining("the recordings were removed");
  }

  @Test
  void aLateResultIsNotStoredAnyMore() {
    String id = ended();
    world.clock.advance(Duration.ofDays(4));
    sweeper(ALL, IMMORTAL).sweep();

    world.storeResult.store(world.positive(id));

    assertThat(world.results.ofInference(id)).isEmpty();
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
