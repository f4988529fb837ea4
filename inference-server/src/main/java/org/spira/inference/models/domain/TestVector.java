package org.spira.inference.models.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.common.RecordingPart;

/**
 * Recordings that come with a model, and what it has to say about them.
 *
 * @param recordings the bytes of their WAV files, not copied
 * @param output the aggregated output; absent if only the diagnosis is told
 * @param diagnosis absent if only the output is told
 * @param tolerance how far each number of the output may be from what is told
 */
public record TestVector(
    Map<RecordingPart, byte[]> recordings,
    @Nullable List<Double> output,
    @Nullable String diagnosis,
    double tolerance) {

  /** What the file with test vectors is called. */
  public static final String FILE = "test_vector.json";

  /** How far a number may be off unless the vector says otherwise. */
  public static final double USUAL_TOLERANCE = 1e-3;
}
