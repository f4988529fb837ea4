package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.application.request.RetryInference;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inmemory.Samples;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.domain.Patient;
import org.spira.api.shared.Ids;

class ErasureTest extends ErasedWorld {

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

    assertForbidden(() -> eraser.request.ofInference(nurse, World.USER, id, WHY));
    assertForbidden(() -> eraser.request.ofPatient(nurse, PATIENT, WHY));
    assertThatThrownBy(() -> eraser.request.ofInference(Eraser.ADMIN, Eraser.ADMIN.id(), id, WHY))
        .hasMessage("inference not found");
    assertThatThrownBy(() -> eraser.request.ofInference(Eraser.ADMIN, World.USER, "x", WHY))
        .hasMessage("inference id is not valid");
    assertThat(world.inferences.withId(id)).isPresent();
  }

  private static void assertForbidden(ThrowingCallable request) {
    assertThatThrownBy(request).hasMessage("Forbidden operation");
  }
}
