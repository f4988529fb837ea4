package org.spira.api.audit.application;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.spira.api.audit.domain.Entry;
import org.spira.api.shared.StoreUnavailableException;

/** An entry that waits to be stored: until somebody has tried, or has left it to whoever waits. */
final class WaitingEntry {

  /** What ends the waiting. */
  enum Call {
    /** The turn to write has come to whoever waits. */
    WRITE,
    /** Somebody has stored it, or could not. */
    DECIDED
  }

  private final Entry entry;
  private final CompletableFuture<Call> called = new CompletableFuture<>();
  private volatile @Nullable RuntimeException failure;

  WaitingEntry(Entry entry) {
    this.entry = entry;
  }

  Entry entry() {
    return entry;
  }

  void giveTurn() {
    called.complete(Call.WRITE);
  }

  boolean hasTurn() {
    return called.getNow(Call.DECIDED) == Call.WRITE;
  }

  void decide(@Nullable RuntimeException problem) {
    failure = problem;
    called.complete(Call.DECIDED);
  }

  /**
   * Waits for what is next.
   *
   * @throws TimeoutException if nothing came, for so long or until the thread was interrupted
   */
  Call await(Duration patience) throws TimeoutException {
    try {
      return called.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Throws if it was not stored. */
  void rethrow() {
    RuntimeException why = failure;
    if (why != null) {
      throw new StoreUnavailableException("the trail could not be written", why);
    }
  }
}
