package org.spira.inference.models.application;

import java.util.List;
import java.util.Optional;
import org.spira.audio.reading.RecordingLimits;
import org.spira.inference.descriptions.Conclusion;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.RowByRow;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.hearing.Hearing;
import org.spira.inference.models.application.trial.Trial;
import org.spira.inference.models.application.trial.TrialLengths;

/**
 * Runs a model before it may serve, on sounds of all kinds: silence alone would hide a division by
 * zero, and one row alone what rows do to each other. Safe for use by several threads.
 */
public final class WarmUp {

  private final TrialLengths lengths;

  /** With the lengths that recordings can have. */
  public WarmUp(TrialLengths lengths) {
    this.lengths = lengths;
  }

  /** How much of a recording is worked on. */
  public RecordingLimits limits() {
    return lengths.limits();
  }

  /**
   * A graph that may serve.
   *
   * @param graph to be run on inferences
   * @param alone why each row runs by itself; empty if rows of different inferences share batches
   */
  public record Passed(LoadedModel graph, Optional<String> alone) {}

  /**
   * Goes the whole way from samples to a diagnosis with the shortest and the longest recording, and
   * runs rows alone, in pairs and as the largest batch.
   *
   * @throws UnusableOutputException if no diagnosis can be made from what the model gives
   * @throws ModelFailedException if a run fails, or takes longer than it may
   */
  public Passed of(ModelDescription description, LoadedModel graph) {
    Trial trial = new Trial(description, graph, lengths);
    Optional<String> alone = trial.aloneBecause();
    LoadedModel serving = alone.isPresent() ? new RowByRow(graph, lengths.longestRun()) : graph;
    for (float[] recording : trial.recordings()) {
      judge(description, serving, new Hearing(description).rows(recording));
    }
    return new Passed(serving, alone);
  }

  private static void judge(ModelDescription description, LoadedModel graph, Rows rows) {
    List<float[]> outputs = graph.run(List.of(rows));
    if (outputs.size() != rows.count()) {
      throw new UnusableOutputException(
          "the model gave %d outputs for %d rows".formatted(outputs.size(), rows.count()));
    }
    Conclusion unused = description.scoring().tryOut(outputs);
  }
}
