package org.spira.inference.models.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.audio.npy.NpyArray;
import org.spira.common.RecordingPart;
import org.spira.inference.forms.PatientForm;

/**
 * Recordings that come with a model, what they become on their way and what it has to say about
 * them.
 *
 * @param recordings the bytes of their WAV files, not copied
 * @param form what was filled in; nothing where it is not told
 * @param features what the graph takes, where it is told
 * @param outputs what the graph gives for each row, where it is told
 * @param output the aggregated output; absent if only the diagnosis is told
 * @param diagnosis absent if only the output is told
 * @param tolerance how far each number of the output may be from what is told
 */
public record TestVector(
    Map<RecordingPart, byte[]> recordings,
    PatientForm form,
    Step features,
    Step outputs,
    @Nullable List<Double> output,
    @Nullable String diagnosis,
    double tolerance) {

  /** What the file with test vectors is called. */
  public static final String FILE = "test_vector.json";

  /** How far a number of the output may be off unless the vector says otherwise. */
  public static final double USUAL_TOLERANCE = 1e-3;

  /** The same of features. */
  public static final double OF_FEATURES = 1e-2;

  /** The same of what the graph gives. */
  public static final double OF_OUTPUTS = 1e-4;

  /**
   * What recordings become.
   *
   * @param arrays by recording; where recordings are joined, by the first of them
   * @param tolerance how far each number may be off
   */
  public record Step(Map<RecordingPart, NpyArray> arrays, double tolerance) {}
}
