package org.spira.audio.spectrum.single;

import java.util.Arrays;
import org.spira.audio.lanes.Lanes;
import org.spira.audio.spectrum.FftPlan;

/**
 * A complex Fourier transform of any length, of many signals at a time: each number is an array
 * with one lane per signal. It works in place and leaves the frequencies where the plan says.
 * Immutable.
 *
 * <p>In single precision: rounding makes of each number an error of some 1e-7 of the loudest.
 */
final class LaneFft {

  private final int length;
  private final Stage[] stages;

  LaneFft(FftPlan plan) {
    this.length = plan.length();
    this.stages = Arrays.stream(plan.stages()).map(Stage::new).toArray(Stage[]::new);
  }

  /** Transforms the numbers from this one on. */
  void transform(float[][] re, float[][] im, int first) {
    for (Stage stage : stages) {
      for (int block = 0; block < length; block += stage.block) {
        stage.run(re, im, first + block);
      }
    }
  }

  private static final class Stage {
    private final int block;
    private final int distance;
    private final int turnsPerButterfly;
    private final float[] turns;
    private final Butterfly butterfly;

    Stage(FftPlan.Stage planned) {
      this.block = planned.block();
      this.distance = planned.distance();
      this.turnsPerButterfly = planned.turnsPerButterfly();
      this.turns = Lanes.narrowed(planned.turns());
      this.butterfly = Butterfly.of(planned.radix());
    }

    void run(float[][] re, float[][] im, int first) {
      for (int j = 0; j < distance; j++) {
        butterfly.apply(re, im, first + j, distance, turns, j * turnsPerButterfly);
      }
    }
  }
}
