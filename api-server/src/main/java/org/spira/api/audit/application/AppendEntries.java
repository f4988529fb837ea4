package org.spira.api.audit.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.port.TrailEvents;
import org.spira.api.shared.StoreUnavailableException;

/**
 * Appends entries, those of a replica that come while it stores others together: one write takes
 * all who wait, so that the trail does not bound how many are served. Safe for several threads.
 */
public final class AppendEntries {

  /** Bounds a document to well below what the database takes. */
  private static final int MOST_AT_ONCE = 1000;

  private final ExtendChain chain;
  private final TrailEvents events;
  private final Duration patience;
  private final Queue<WaitingEntry> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();

  /**
   * On this chain.
   *
   * @param patience how long an entry may wait for its turn
   */
  public AppendEntries(ExtendChain chain, TrailEvents events, Duration patience) {
    this.chain = chain;
    this.events = events;
    this.patience = patience;
  }

  /**
   * Stores an entry; when this returns, it is there.
   *
   * @throws StoreUnavailableException if it is not known to be
   */
  public void append(Entry entry) {
    WaitingEntry mine = new WaitingEntry(entry);
    queue.add(mine);
    if (!takeTurn()) {
      events.unwritable();
      throw new StoreUnavailableException("the trail could not be written in time", tooLate());
    }
    try {
      while (!mine.isDecided()) {
        write(next());
      }
    } finally {
      writing.unlock();
    }
    mine.rethrow();
  }

  private boolean takeTurn() {
    try {
      return writing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private List<WaitingEntry> next() {
    List<WaitingEntry> batch = new ArrayList<>();
    for (WaitingEntry each = queue.poll(); each != null; each = queue.poll()) {
      batch.add(each);
      if (batch.size() == MOST_AT_ONCE) {
        break;
      }
    }
    return batch;
  }

  /** Whatever happens, nobody is left waiting for a decision. */
  private void write(List<WaitingEntry> batch) {
    @Nullable RuntimeException failure = new IllegalStateException("the writer of the trail died");
    try {
      chain.extend(batch.stream().map(WaitingEntry::entry).toList());
      failure = null;
    } catch (RuntimeException e) {
      failure = e;
    } finally {
      decide(batch, failure);
    }
  }

  private void decide(List<WaitingEntry> batch, @Nullable RuntimeException failure) {
    batch.forEach(each -> each.decide(failure));
    if (failure == null) {
      events.stored(batch.size());
    } else {
      events.unwritable();
    }
  }

  private static TimeoutException tooLate() {
    return new TimeoutException("others were still being written");
  }
}
