package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inmemory.InMemoryErasures;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.domain.ErasureReason;
import org.spira.api.privacy.domain.Patient;

/** Inferences in memory, and who erases them. */
abstract class ErasedWorld {

  static final Patient PATIENT = new Patient("ward", "123");
  static final ErasureReason WHY = ErasureReason.CONSENT_WITHDRAWN;

  final World world = new World();
  final InMemoryErasures erasures = new InMemoryErasures();
  final Eraser eraser = Eraser.immortal(world, erasures);

  Erasure erase(String id) {
    return eraser.request.ofInference(Eraser.ADMIN, World.USER, id, WHY);
  }

  Erasure erasePatient(Patient patient) {
    return eraser.request.ofPatient(Eraser.ADMIN, patient, WHY);
  }

  void settle() {
    world.clock.advance(Eraser.SETTLE.plusSeconds(1));
    eraser.carryOut.carryOut();
  }

  void assertGone(String id) {
    assertThat(world.inferences.withId(id)).isEmpty();
    assertThat(world.inferences.of(id)).isPresent();
    assertThat(world.audio.objects().keySet()).noneMatch(key -> key.startsWith(id));
    assertThat(world.results.ofInference(id)).isEmpty();
    assertThat(world.results.challengeOf(id)).isEmpty();
    assertThat(world.keys.contents()).isEmpty();
    assertThat(world.channel.waiting()).isZero();
  }

  Challenge challenge(String id) {
    return new Challenge(id, List.of(0.1), "negative", "4", "def", null);
  }
}
