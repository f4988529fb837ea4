package org.spira.inference.research.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spira.inference.descriptions.Conclusion;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.hearing.Hearing;
import org.spira.inference.hearing.SentRecording;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.workbench.Heard;

/**
 * A model that hears recordings, asked the way the server asks it. Safe for use by several threads.
 *
 * @param version which one
 * @param graph whoever opened it closes it
 */
public record HearingModel(
    ModelVersion version, LoadedModel graph, ModelDescription description, Hearing hearing) {

  /** This model, if it hears recordings. */
  public static Optional<HearingModel> of(ServedModel model) {
    ModelDescription description = model.description();
    Hearing hearing = model.hearing();
    return description == null || hearing == null
        ? Optional.empty()
        : Optional.of(new HearingModel(model.version(), model.graph(), description, hearing));
  }

  /**
   * What it says.
   *
   * @param sent at least one recording
   * @param form what was filled in about the patient
   * @throws org.spira.inference.shared.UnanswerableException if one cannot be decoded, or is short
   *     or the form lacks something, and the model refuses such
   * @throws org.spira.inference.hearing.TooShortException if one is short, so that the diagnosis is
   *     inconclusive
   * @throws org.spira.inference.engine.ModelFailedException if the graph fails
   * @throws org.spira.inference.descriptions.UnusableOutputException if nothing follows from what
   *     the graph gives
   */
  public Answer ask(List<SentRecording> sent, PatientForm form) {
    Heard heard = hearing.hear(sent, form);
    long prepared = System.nanoTime();
    List<float[]> rows = new ArrayList<>();
    for (Rows recording : heard.recordings()) {
      rows.addAll(graph.run(List.of(recording)));
    }
    long runNanos = System.nanoTime() - prepared;
    return new Answer(heard, rows, description.scoring().conclude(rows, heard.counts()), runNanos);
  }

  /**
   * An answer and how it came about.
   *
   * @param heard what the recordings became
   * @param rows the graph's numbers for each row
   * @param conclusion what follows from them
   * @param runNanos how long the graph ran
   */
  public record Answer(Heard heard, List<float[]> rows, Conclusion conclusion, long runNanos) {}
}
