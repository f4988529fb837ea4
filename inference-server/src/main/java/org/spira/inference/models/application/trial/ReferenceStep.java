package org.spira.inference.models.application.trial;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Optional;
import org.spira.audio.npy.NpyArray;
import org.spira.inference.engine.Rows;

/**
 * The numbers of a step here, against those of the same step in training. Shapes are not compared,
 * but how many numbers there are.
 *
 * @param name of the step, as in test vectors
 * @param here row after row
 */
@SuppressWarnings("ArrayRecordComponent") // made for one comparison
record ReferenceStep(String name, float[] here) {

  /** What a graph takes. */
  static ReferenceStep features(Rows rows) {
    long perRow = 1;
    for (long length : rows.rowShape()) {
      perRow *= length;
    }
    FloatBuffer values = FloatBuffer.allocate(Math.toIntExact(perRow * rows.count()));
    for (int row = 0; row < rows.count(); row++) {
      rows.write(row, values);
    }
    return new ReferenceStep("features", values.array());
  }

  /** What a graph gives, at least one row. */
  static ReferenceStep outputs(List<float[]> rows) {
    FloatBuffer values = FloatBuffer.allocate(rows.size() * rows.getFirst().length);
    rows.forEach(values::put);
    return new ReferenceStep("outputs", values.array());
  }

  /** How it differs by more than it may, in words; empty if it does not. */
  Optional<String> unlike(NpyArray there, double tolerance) {
    if (there.values().length != here.length) {
      return Optional.of(
          "%d numbers, and there are %d".formatted(there.values().length, here.length));
    }
    int worst = 0;
    for (int i = 0; i < here.length; i++) {
      worst = off(there, i) > off(there, worst) ? i : worst;
    }
    return here.length == 0 || off(there, worst) <= tolerance
        ? Optional.empty()
        : Optional.of(
            "%s as number %d, and it is %s: more than %s apart"
                .formatted(there.values()[worst], worst, here[worst], tolerance));
  }

  private double off(NpyArray there, int at) {
    double off = Math.abs((double) here[at] - there.values()[at]);
    return Double.isNaN(off) ? Double.POSITIVE_INFINITY : off;
  }
}
