package org.spira.inference.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spira.inference.engine.port.LoadedModel;

/**
 * A graph that never sees two rows at once, for those whose rows would change each other: whatever
 * is handed in together, each row runs by itself. As safe for several threads as the graph is.
 */
public final class RowByRow implements LoadedModel {

  private final LoadedModel graph;
  private final Duration longestRun;

  /**
   * Stands in front of this graph, and closes it.
   *
   * @param longestRun bound of all rows that are handed in together
   */
  public RowByRow(LoadedModel graph, Duration longestRun) {
    this.graph = graph;
    this.longestRun = longestRun;
  }

  @Override
  public ModelSignature signature() {
    return graph.signature();
  }

  @Override
  public List<float[]> run(List<Rows> rows) {
    long start = System.nanoTime();
    List<float[]> outputs = new ArrayList<>();
    for (Rows recording : rows) {
      for (int row = 0; row < recording.count(); row++) {
        requireTime(start);
        outputs.addAll(graph.run(List.of(new OneRow(recording, row))));
      }
    }
    return outputs;
  }

  private void requireTime(long start) {
    if (System.nanoTime() - start > longestRun.toNanos()) {
      throw new ModelFailedException("the rows took longer than " + longestRun + " in all");
    }
  }

  @Override
  public Map<String, Tensor> run(Map<String, Tensor> inputs) {
    return graph.run(inputs);
  }

  @Override
  public void close() {
    graph.close();
  }
}
