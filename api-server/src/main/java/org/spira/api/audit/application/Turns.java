package org.spira.api.audit.application;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Who waits to be stored, and whose turn it is to write: nobody's while nobody waits, and else that
 * of one of them. Safe for several threads.
 */
final class Turns {

  private final Queue<WaitingEntry> waiting = new ArrayDeque<>();
  private boolean taken;

  /** Lets it wait. It has the turn at once if nobody else has. */
  synchronized void join(WaitingEntry entry) {
    waiting.add(entry);
    if (!taken) {
      pass();
    }
  }

  /** Lets it wait no longer, unless somebody is storing it already. Its turn is the next one's. */
  synchronized void leave(WaitingEntry entry) {
    if (waiting.remove(entry) && entry.hasTurn()) {
      pass();
    }
  }

  /** Takes those who have waited longest away, for whoever has the turn. */
  synchronized List<WaitingEntry> take(int most) {
    List<WaitingEntry> batch = new ArrayList<>();
    while (batch.size() < most && !waiting.isEmpty()) {
      batch.add(waiting.remove());
    }
    return batch;
  }

  /** Gives the turn to who has waited longest. */
  synchronized void pass() {
    WaitingEntry next = waiting.peek();
    taken = next != null;
    if (next != null) {
      next.giveTurn();
    }
  }
}
