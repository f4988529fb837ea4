package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inmemory.Samples;
import org.spira.api.shared.Refusal;
import org.spira.common.RecordingPart;

/** What was on its way when an inference was erased brings nothing back. */
class LateArrivalsTest extends ErasedWorld {

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
}
