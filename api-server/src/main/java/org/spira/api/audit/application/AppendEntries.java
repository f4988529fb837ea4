package org.spira.api.audit.application;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.port.TrailEvents;
import org.spira.api.shared.StoreUnavailableException;

/**
 * Appends entries, those of a replica that come while it stores others together: one write takes
 * all who wait, so that the trail does not bound how many are served. Whoever has waited longest
 * writes for all. Safe for several threads.
 */
public final class AppendEntries {

  /** Bounds a document to well below what the database takes. */
  private static final int MOST_AT_ONCE = 1000;

  private final ExtendChain chain;
  private final TrailEvents events;
  private final Duration patience;
  private final Turns turns = new Turns();

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
    turns.join(mine);
    if (await(mine) == WaitingEntry.Call.WRITE) {
      writeAll();
    }
    mine.rethrow();
  }

  /** What is refused because it took too long is not noted as done, if that can be helped. */
  private WaitingEntry.Call await(WaitingEntry mine) {
    try {
      return mine.await(patience);
    } catch (TimeoutException e) {
      turns.leave(mine);
      events.unwritable();
      throw new StoreUnavailableException("the trail could not be written in time", e);
    }
  }

  /** Whoever waits behind these writes next, whatever happens. */
  private void writeAll() {
    try {
      write(turns.take(MOST_AT_ONCE));
    } finally {
      turns.pass();
    }
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
}
