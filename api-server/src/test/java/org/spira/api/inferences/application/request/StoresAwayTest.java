package org.spira.api.inferences.application.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inmemory.InMemoryInferences.Fault;
import org.spira.api.shared.StoreUnavailableException;

/** What is accepted, and what is not, while a store is away. */
class StoresAwayTest {

  private final World world = new World();

  @Test
  void waitsForAnObjectStoreThatIsRestarted() {
    world.audio.setAway(true);
    CompletableFuture<Void> back = bringStoreBackSoon();

    String id = world.accept();

    assertThat(back).isCompleted();
    assertThat(world.audio.objects())
        .hasSize(4)
        .allSatisfy((key, wav) -> assertThat(key).startsWith(id));
  }

  private CompletableFuture<Void> bringStoreBackSoon() {
    return CompletableFuture.runAsync(
        () -> world.audio.setAway(false),
        CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));
  }

  @Test
  void acceptsNothingWhenRecordingsCannotBeStored() {
    world.audio.setAway(true);

    assertThatThrownBy(world::accept).isInstanceOf(StoreUnavailableException.class);
    assertThat(world.inferences.size()).isZero();
    assertThat(world.events.seen()).isEmpty();
  }

  @Test
  void believesADocumentWhoseAnswerWasLost() {
    world.inferences.failNextAdd(Fault.ANSWER_LOST);

    String id = world.accept();

    assertThat(world.status(id)).isEqualTo(InferenceStatus.PROCESSING);
    assertThat(world.channel.published()).containsExactly(id + ":1");
  }

  @Test
  void answersNothingWhenTheDocumentIsNotThere() {
    world.inferences.failNextAdd(Fault.UNAVAILABLE);

    assertThatThrownBy(world::accept).isInstanceOf(StoreUnavailableException.class);
    assertThat(world.channel.published()).isEmpty();
  }
}
