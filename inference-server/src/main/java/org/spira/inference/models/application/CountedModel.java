package org.spira.inference.models.application;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.spira.inference.models.ServedModel;

/**
 * A version and how many use it. It is closed by whoever leaves last once it is retired, so a run
 * never finds its graph gone.
 */
final class CountedModel {

  private final ServedModel model;
  private final Instant since;
  // the slot that serves it counts as one user
  private final AtomicInteger users = new AtomicInteger(1);

  /** With one user, who retires it, from this moment on. */
  CountedModel(ServedModel model, Instant since) {
    this.model = model;
    this.since = since;
  }

  ServedModel model() {
    return model;
  }

  /** When it began to serve. */
  Instant since() {
    return since;
  }

  /** Begins to use it; false if it is closed already. */
  boolean enter() {
    while (true) {
      int now = users.get();
      if (now == 0) {
        return false;
      }
      if (users.compareAndSet(now, now + 1)) {
        return true;
      }
    }
  }

  /** Ends a use; the last one out closes the graph. */
  void leave() {
    if (users.decrementAndGet() == 0) {
      model.graph().close();
    }
  }
}
