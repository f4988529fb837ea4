package org.spira.api.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spira.api.audit.Trails;
import org.spira.api.shared.StoreUnavailableException;

/** Whose notes are stored together, and what becomes of the others. */
class TrailTurnsTest extends HeldTrail {

  @Test
  void storesTogetherInTheOrderInWhichTheyCame() throws Exception {
    holdEachStep();
    CompletableFuture<Void> first = note(append, "first");
    awaitStep();
    List<CompletableFuture<Void>> waiting = noteInTurn(append, 3);

    goOn.release(2);

    first.join();
    waiting.forEach(CompletableFuture::join);
    assertThat(records()).containsExactly("first", "waiting 0", "waiting 1", "waiting 2");
    assertThat(segments.all()).extracting(each -> each.entries().size()).containsExactly(1, 3);
  }

  @Test
  void answersNobodyBeforeTheirNoteIsStored() throws Exception {
    holdEachStep();
    CompletableFuture<Void> first = note(append, "first");
    awaitStep();
    List<CompletableFuture<Void>> waiting = noteInTurn(append, 2);
    goOn.release();
    awaitStep();

    first.join();
    assertThat(waiting).noneMatch(CompletableFuture::isDone);

    goOn.release();
    waiting.forEach(CompletableFuture::join);
    assertThat(segments.entries()).hasSize(3);
  }

  @Test
  void failsExactlyThoseOfTheStepThatFailed() throws Exception {
    write(1);
    holdEachStep();
    CompletableFuture<Void> first = note(append, "first");
    awaitStep();
    List<CompletableFuture<Void>> failing = noteInTurn(append, 2);
    goOn.release();
    awaitStep();
    CompletableFuture<Void> last = noted(append, "last");
    segments.setAway(true);
    goOn.release();
    awaitStep();
    segments.setAway(false);
    goOn.release();

    first.join();
    last.join();
    assertThat(failing)
        .allSatisfy(each ->
            assertThatThrownBy(each::join).hasCauseInstanceOf(StoreUnavailableException.class));
    assertThat(records()).containsExactly("record 0", "first", "last");
    assertThat(problems(null)).isEmpty();
  }

  @Test
  void notesNothingAsDoneThatWasRefusedForWaitingTooLong() throws Exception {
    AppendEntries hasty = Trails.replica(segments, clock, Duration.ofMillis(50));
    holdEachStep();
    CompletableFuture<Void> first = note(hasty, "first");
    awaitStep();

    assertThatThrownBy(() -> hasty.append(entry("ana", "refused")))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessageContaining("in time");

    goOn.release(2);
    first.join();
    hasty.append(entry("ana", "later"));
    assertThat(records()).containsExactly("first", "later");
  }

  @Test
  void goesOnWithoutWhoeverIsInterrupted() throws Exception {
    holdEachStep();
    CompletableFuture<Void> first = note(append, "first");
    awaitStep();
    Thread impatient = Thread.ofPlatform().unstarted(() -> write(1));
    impatient.setUncaughtExceptionHandler((thread, refused) -> {});
    impatient.start();
    Awaitility.await().until(() -> impatient.getState() == Thread.State.TIMED_WAITING);
    impatient.interrupt();
    impatient.join();
    goOn.release(2);
    first.join();

    append.append(entry("ana", "later"));

    assertThat(records()).containsExactly("first", "later");
  }
}
