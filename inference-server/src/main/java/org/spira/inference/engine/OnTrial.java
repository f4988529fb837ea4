package org.spira.inference.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.spira.inference.engine.port.LoadedModel;

/**
 * A graph of which nobody knows yet whether its runs end. One that does not end though it was told
 * to is left behind, and the graph is closed when it has ended, never under it. Each run takes a
 * thread of its own, which what serves is spared.
 */
public final class OnTrial implements LoadedModel {

  private final LoadedModel graph;
  private final Duration patience;
  // whoever closes it, and every run
  private final AtomicInteger users = new AtomicInteger(1);

  /**
   * Stands in front of this graph.
   *
   * @param patience how long to wait for a run: longer than until the graph itself ends it
   */
  public OnTrial(LoadedModel graph, Duration patience) {
    this.graph = graph;
    this.patience = patience;
  }

  /** The graph itself, for when the trial is over; whoever goes on with it closes it, not this. */
  public LoadedModel graph() {
    return graph;
  }

  @Override
  public ModelSignature signature() {
    return graph.signature();
  }

  @Override
  public List<float[]> run(List<Rows> rows) {
    return bounded(() -> graph.run(rows));
  }

  @Override
  public Map<String, Tensor> run(Map<String, Tensor> inputs) {
    return bounded(() -> graph.run(inputs));
  }

  private <T> T bounded(Supplier<T> run) {
    int unused = users.incrementAndGet();
    return NativeWork.within(patience, "an operator of the graph", () -> used(run), late -> {});
  }

  private <T> T used(Supplier<T> run) {
    try {
      return run.get();
    } finally {
      leave();
    }
  }

  @Override
  public void close() {
    leave();
  }

  private void leave() {
    if (users.decrementAndGet() == 0) {
      graph.close();
    }
  }
}
