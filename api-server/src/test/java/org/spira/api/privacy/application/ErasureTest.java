package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.application.request.RetryInference;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inmemory.InMemoryErasures;
import org.spira.api.inmemory.Samples;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.domain.ErasureReason;
import org.spira.api.privacy.domain.Patient;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;
import org.spira.common.RecordingPart;

class ErasureTest {

  private static final Patient PATIENT = new Patient("ward", "123");
  private static final ErasureReason WHY = ErasureReason.CONSENT_WITHDRAWN;

  private final World world = new World();
  private final InMemoryErasures erasures = new InMemoryErasures();
  private final Eraser eraser = Eraser.immortal(world, erasures);

  private Erasure erase(String id) {
    return eraser.request.ofInference(Eraser.ADMIN, World.USER, id, WHY);
  }

  private Erasure erasePatient(Patient patient) {
    return eraser.request.ofPatient(Eraser.ADMIN, patient, WHY);
  }

  private void settle() {
    world.clock.advance(Eraser.SETTLE.plusSeconds(1));
    eraser.carryOut.carryOut();
  }

  private void assertGone(String id) {
    assertThat(world.inferences.withId(id)).isEmpty();
    assertThat(world.inferences.of(id)).isPresent();
    assertThat(world.audio.objects().keySet()).noneMatch(key -> key.startsWith(id));
    assertThat(world.results.ofInference(id)).isEmpty();
    assertThat(world.results.challengeOf(id)).isEmpty();
    assertThat(world.keys.contents()).isEmpty();
    assertThat(world.channel.waiting()).isZero();
  }

  private Challenge challenge(String id) {
    return new Challenge(id, List.of(0.1), "negative", "4", "def", null);
  }

  @Test
  void leavesNothingButATombstone() {
    String id = world.accept("key", 41);
    world.storeChallenger.store(challenge(id));

    Erasure erasure = erase(id);

    assertGone(id);
    assertThat(world.inferences.of(id).orElseThrow().tombstone())
        .satisfies(stone -> {
          assertThat(stone.erasureId()).isEqualTo(erasure.id());
          assertThat(stone.by()).isEqualTo(Eraser.ADMIN.id());
          assertThat(stone.reason()).isEqualTo("consent_withdrawn");
          assertThat(stone.at()).isEqualTo(erasure.order().at());
        });
    assertThat(erasures.withId(erasure.id()).orElseThrow().doneAt()).isNull();
    settle();
    assertThat(erasures.withId(erasure.id()).orElseThrow().doneAt()).isNotNull();
    assertThat(erasures.unfinished().size()).isZero();
  }

  @Test
  void takesWhatTriedTheSameRecordingsAgain() {
    String first = world.accept("key", 41);
    world.storeResult.store(Result.failed(first, "away"));
    String second = retry(first);
    world.storeResult.store(Result.failed(second, "away again"));
    String third = retry(second);

    erase(first);

    assertGone(first);
    assertGone(second);
    assertGone(third);
  }

  private String retry(String id) {
    return new RetryInference(new FindInference(world.inferences), world.audio, world.request)
        .retry(World.USER, id);
  }

  @Test
  void forgetsThePatientWhenItIsDone() {
    String mine = world.accept();

    Erasure erasure = erasePatient(new Patient(" WARD", "1 23"));
    settle();

    assertGone(mine);
    Erasure done = erasures.withId(erasure.id()).orElseThrow();
    assertThat(done.patient()).isEmpty();
    assertThat(done.inferences()).containsExactly(mine);
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

  /**
   * Whether the replica died at this call; if it had noted the request, another goes on with it.
   */
  private static boolean diesAt(int call, boolean before) {
    ErasureTest each = new ErasureTest();
    String first = each.world.accept("key", 41);
    String second = each.world.accept("other key", 41);
    Mortal mortal = new Mortal(call, before);
    Eraser victim = new Eraser(each.world, each.erasures, mortal);
    boolean answered =
        Eraser.survives(victim, request -> request.ofPatient(Eraser.ADMIN, PATIENT, WHY));
    each.settle();
    each.settle();
    boolean noted = each.erasures.before("f".repeat(24), 1).size() == 1;
    assertThat(noted || !answered).as("answered and not noted, call " + call).isTrue();
    if (noted) {
      each.assertGone(first);
      each.assertGone(second);
      assertThat(each.erasures.unfinished().size()).isZero();
    }
    return mortal.isDead();
  }

  @Test
  void endsWhenTheReplicaDiesInTheLastTurn() {
    boolean died = true;
    for (int call = 1; died; call++) {
      ErasureTest each = new ErasureTest();
      String id = each.world.accept("key", 41);
      each.erase(id);
      each.world.clock.advance(Eraser.SETTLE.plusSeconds(1));
      Mortal mortal = new Mortal(call, false);
      try {
        new Eraser(each.world, each.erasures, mortal).carryOut.carryOut();
      } catch (Mortal.Death expected) {
        assertThat(mortal.isDead()).isTrue();
      }
      each.settle();
      each.assertGone(id);
      assertThat(each.erasures.unfinished().size()).isZero();
      died = mortal.isDead();
    }
  }

  @Test
  void noLateResultBringsItBack() {
    String id = world.accept();
    erase(id);

    world.storeResult.store(world.positive(id));
    world.storeChallenger.store(challenge(id));
    // as by a replica that had read the inference before it was erased
    world.results.settle(world.positive(id));
    world.results.expect(id);
    world.results.noteChallenger(challenge(id));

    assertGone(id);
  }

  @Test
  void noRepeatedRequestBringsItBack() {
    String id = world.accept("key", 41);
    erase(id);
    settle();

    assertThatThrownBy(() -> world.accept("key", 41))
        .isInstanceOf(Refusal.class)
        .hasMessage("the inference of this idempotency key was erased");
    assertThatThrownBy(() -> world.accept("key", 42)).isInstanceOf(Refusal.class);
    assertGone(id);
  }

  @Test
  void noUploadThatWasUnderWayBringsItBack() {
    String id = world.accept("key", 41);
    erase(id);
    world.audio.put(id, RecordingPart.ACEITE, Samples.source(Samples.tone(440)));

    settle();

    assertGone(id);
  }

  @Test
  void noRequestThatIsBeingRepeatedBringsItBack() {
    String id = world.accept("key", 41);
    world.inferences.bury(id, world.tombstone());
    world.audio.remove(id);
    Inference late =
        Inference.accepted(
            id,
            World.USER,
            World.MODEL.id(),
            CreatedIn.text(world.clock.instant()),
            Samples.form(41));

    assertThat(world.inferences.add(late, Dispatch.first(world.clock.instant()))).isFalse();
    assertThatThrownBy(() -> world.accept("key", 41)).isInstanceOf(Refusal.class);
    assertThat(world.audio.objects()).isEmpty();
  }

  @Test
  void neitherReconcilerNorSenderBringsItBack() {
    String id = world.accept();
    Inference read = world.inference(id);
    Dispatch dispatch = world.inferences.dispatchOf(id);
    erase(id);

    world.waitAndReconcile(Duration.ofHours(1));
    world.dispatch.dispatch(read, World.MODEL, dispatch.next(world.clock.instant()));

    assertGone(id);
  }

  @Test
  void goesOnUntilTheStoresAreBack() {
    String id = world.accept("key", 41);
    world.channel.setAway(true);
    Erasure erasure = erase(id);

    settle();

    assertThat(world.inferences.withId(id)).isEmpty();
    assertThat(world.audio.objects()).isEmpty();
    assertThat(erasures.withId(erasure.id()).orElseThrow().doneAt()).isNull();
    world.channel.setAway(false);
    settle();
    assertGone(id);
    assertThat(erasures.unfinished().size()).isZero();
  }

  @Test
  void takesAllOfThePatientAndNobodyElses() {
    String mine = world.accept();
    erasePatient(new Patient("other ward", "123"));
    erasePatient(new Patient("ward", "1234"));
    settle();
    assertThat(world.inferences.withId(mine)).isPresent();

    erasePatient(PATIENT);
    // begun before, and stored only now
    String late = Ids.firstAt(world.clock.instant()).substring(0, 23) + "f";
    Inference stored = Inference.accepted(late, World.USER, World.MODEL.id(), "", Samples.form(41));
    world.inferences.add(stored, Dispatch.first(world.clock.instant()));
    world.clock.advance(Eraser.SETTLE);
    String sentAgain = world.accept();
    settle();

    assertThat(world.inferences.withId(mine)).isEmpty();
    assertThat(world.inferences.withId(late)).isEmpty();
    assertThat(world.inferences.withId(sentAgain)).isPresent();
  }

  @Test
  void isForAdministratorsAndForWhatThereIs() {
    String id = world.accept();
    User nurse = new User(World.USER, "ana", "ana@spira.example", "", Role.NURSE);

    assertThatThrownBy(() -> eraser.request.ofInference(nurse, World.USER, id, WHY))
        .hasMessage("Forbidden operation");
    assertThatThrownBy(() -> eraser.request.ofPatient(nurse, PATIENT, WHY))
        .hasMessage("Forbidden operation");
    assertThatThrownBy(() -> eraser.request.ofInference(Eraser.ADMIN, Eraser.ADMIN.id(), id, WHY))
        .hasMessage("inference not found");
    assertThatThrownBy(() -> eraser.request.ofInference(Eraser.ADMIN, World.USER, "x", WHY))
        .hasMessage("inference id is not valid");
    assertThat(world.inferences.withId(id)).isPresent();
  }
}
