package org.spira.system.chaos;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What the parts of a run that go on beside it come to. */
final class Results {

  private Results() {}

  /** Waits for it; a part that failed fails the run. */
  static <T> T of(Future<T> part) throws InterruptedException {
    try {
      return part.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a part of the run failed", e);
    }
  }
}
