package org.spira.inference.models.application;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.spira.audio.reading.RecordingLimits;
import org.spira.inference.descriptions.Conclusion;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.OnTrial;
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

  // between two operators, of which one may be long
  private static final Duration TO_END_A_RUN = Duration.ofSeconds(5);

  private final TrialLengths lengths;

  /** With the lengths that recordings can have. */
  public WarmUp(TrialLengths lengths) {
    this.lengths = lengths;
  }

  /** How much of a recording is worked on. */
  public RecordingLimits limits() {
    return lengths.limits();
  }

  /** The most rows that run at once, on which models are tried too. */
  public int largestBatch() {
    return lengths.largestBatch();
  }

  /** The graph with all that warming it up may show bounded in time. */
  public OnTrial trial(LoadedModel graph) {
    return new OnTrial(graph, lengths.longestRun().plus(TO_END_A_RUN));
  }

  /**
   * The graph as inferences are to run it.
   *
   * @param alone what {@link #of} told of it
   */
  public LoadedModel serving(LoadedModel graph, Optional<String> alone) {
    return alone.isPresent() ? new RowByRow(graph, lengths.longestRun()) : graph;
  }

  /**
   * Goes the whole way from samples to a diagnosis with the shortest and the longest recording, and
   * runs rows alone, in pairs and as the largest batch.
   *
   * @return why each row has to run by itself; empty if rows of different inferences share batches
   * @throws UnusableOutputException if no diagnosis can be made from what the model gives
   * @throws ModelFailedException if a run fails, or takes longer than it may
   */
  public Optional<String> of(ModelDescription description, LoadedModel graph) {
    Trial trial = new Trial(description, graph, lengths);
    Optional<String> alone = trial.aloneBecause();
    LoadedModel serving = serving(graph, alone);
    Hearing hearing = new Hearing(description);
    hearing.triedRows(trial.recordings()).forEach(rows -> judge(description, serving, rows));
    return alone;
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
