package org.spira.api.audit.application;

import org.jspecify.annotations.Nullable;
import org.spira.api.audit.domain.Entry;
import org.spira.api.shared.StoreUnavailableException;

/** An entry that waits to be stored. Asked and decided only by who holds the turn to write. */
final class WaitingEntry {

  private final Entry entry;
  private boolean decided;
  private @Nullable RuntimeException failure;

  WaitingEntry(Entry entry) {
    this.entry = entry;
  }

  Entry entry() {
    return entry;
  }

  boolean isDecided() {
    return decided;
  }

  void decide(@Nullable RuntimeException problem) {
    decided = true;
    failure = problem;
  }

  /** Throws if it was not stored. */
  void rethrow() {
    if (failure != null) {
      throw new StoreUnavailableException("the trail could not be written", failure);
    }
  }
}
