package org.spira.inference.research.application.direct;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.research.application.MedianTime;
import org.spira.inference.research.domain.DirectTrial;
import org.spira.inference.research.domain.DirectTrial.Batch;

/**
 * Runs a graph that is asked directly on made values, since nobody says what real ones are: alone,
 * again, and as the largest batch.
 */
public final class TryDirectly {

  // what halves its input over and over needs many values, what looks one up takes a single one
  private static final int[] LENGTHS = {64, 1, 4096};
  // what has not ended by then hangs, whichever length it is given
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);
  private static final long MOST_VALUES = 1 << 24;

  private final int mostRows;

  /** With the most rows that run at once. */
  public TryDirectly(int mostRows) {
    this.mostRows = mostRows;
  }

  /**
   * What became of it.
   *
   * @throws ModelFailedException if it does not run, whichever length is taken where any will do
   */
  public DirectTrial of(LoadedModel graph) {
    List<ModelFailedException> failures = new ArrayList<>();
    long begin = System.nanoTime();
    for (MadeInputs inputs : tried(graph)) {
      try {
        return at(inputs, graph);
      } catch (ModelFailedException e) {
        failures.add(e);
        if (System.nanoTime() - begin > LONG_ENOUGH.toNanos()) {
          break;
        }
      }
    }
    throw failures.getFirst();
  }

  private static List<MadeInputs> tried(LoadedModel graph) {
    List<MadeInputs> all =
        IntStream.of(LENGTHS)
            .mapToObj(length -> new MadeInputs(graph.signature(), length))
            .toList();
    return all.getFirst().hasFreeLengths() ? all : all.subList(0, 1);
  }

  private DirectTrial at(MadeInputs inputs, LoadedModel graph) {
    if (inputs.valuesOfARow() > MOST_VALUES) {
      throw new ModelFailedException(
          "a row of %d values is more than is tried".formatted(inputs.valuesOfARow()));
    }
    Answers once = new Answers(graph.run(inputs.of(1)));
    Answers again = new Answers(graph.run(inputs.of(1)));
    return new DirectTrial(
        inputs.hasFreeLengths() ? Optional.of(inputs.free()) : Optional.empty(),
        once.areAlso(again),
        once.areFinite(),
        MedianTime.millis(() -> new Answers(graph.run(inputs.of(1)))),
        inputs.hasBatches() ? Optional.of(batch(inputs, graph, once)) : Optional.empty());
  }

  private Batch batch(MadeInputs inputs, LoadedModel graph, Answers alone) {
    int rows = Math.clamp(MOST_VALUES / Math.max(1, inputs.valuesOfARow()), 1, mostRows);
    Answers together = together(inputs, graph, rows);
    double millis = MedianTime.millis(() -> new Answers(graph.run(inputs.of(rows))));
    return new Batch(rows, together.hasRows(rows) && alone.areFirstOf(together), millis / rows);
  }

  private static Answers together(MadeInputs inputs, LoadedModel graph, int rows) {
    try {
      return new Answers(graph.run(inputs.of(rows)));
    } catch (ModelFailedException e) {
      throw new ModelFailedException("with %d rows at once: %s".formatted(rows, e.getMessage()), e);
    }
  }
}
