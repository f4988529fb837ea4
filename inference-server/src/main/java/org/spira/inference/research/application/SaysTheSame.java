package org.spira.inference.research.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.spira.inference.engine.Rows;

/**
 * Finds out whether a model hears anything at all. One that was exported with a softmax over a
 * single column, or with weights that are not there, loads and runs like any other, and gives every
 * patient the same diagnosis.
 */
public final class SaysTheSame {

  private static final float QUIET = 0.02f;
  private static final int HALF_OF_A_PERIOD = 40;

  private SaysTheSame() {}

  /**
   * What it says of one row whatever it is given; empty if that tells loud, quiet and tones apart.
   */
  public static Optional<float[]> ofAll(HearingModel model) {
    int samples = MeasureModel.samples(model.description());
    List<Rows> different =
        model
            .hearing()
            .triedRows(List.of(MeasureModel.noise(samples), quiet(samples), tone(samples)));
    List<float[]> said =
        different.stream().flatMap(rows -> model.graph().run(List.of(rows)).stream()).toList();
    float[] first = said.getFirst();
    return said.stream().allMatch(row -> Arrays.equals(row, first))
        ? Optional.of(first)
        : Optional.empty();
  }

  private static float[] quiet(int samples) {
    float[] quiet = MeasureModel.noise(samples);
    for (int i = 0; i < samples; i++) {
      quiet[i] *= QUIET;
    }
    return quiet;
  }

  private static float[] tone(int samples) {
    float[] tone = new float[samples];
    for (int i = 0; i < samples; i++) {
      tone[i] = i / HALF_OF_A_PERIOD % 2 == 0 ? 0.5f : -0.5f;
    }
    return tone;
  }
}
