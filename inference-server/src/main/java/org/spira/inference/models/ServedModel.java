package org.spira.inference.models;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.hearing.Hearing;

/**
 * A version in memory, and how many use it. It is closed by whoever leaves last once it is retired,
 * so a run never finds its graph gone.
 */
public final class ServedModel {

  private final ModelVersion version;
  private final LoadedModel graph;
  private final @Nullable ModelDescription description;
  private final @Nullable Hearing hearing;
  // the slot that serves it counts as one user
  private final AtomicInteger users = new AtomicInteger(1);

  /**
   * A version with one user, who retires it.
   *
   * @param description absent for models that are not about recordings
   */
  public ServedModel(
      ModelVersion version, LoadedModel graph, @Nullable ModelDescription description) {
    this.version = version;
    this.graph = graph;
    this.description = description;
    this.hearing = description == null ? null : new Hearing(description);
  }

  /** Which version it is. */
  public ModelVersion version() {
    return version;
  }

  /** The graph, to be run only between {@link #enter} and {@link #leave}. */
  public LoadedModel graph() {
    return graph;
  }

  /** What it says about itself; absent for models that are not about recordings. */
  public @Nullable ModelDescription description() {
    return description;
  }

  /** How it hears; absent for models that are not about recordings. */
  public @Nullable Hearing hearing() {
    return hearing;
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
      graph.close();
    }
  }
}
