package org.spira.inference.research.application;

import java.util.List;
import org.spira.inference.engine.Rows;

/** How far two graphs of one model are from each other, on rows that are made by rule. */
public final class GraphsApart {

  // from next to nothing to full scale: activations differ where numbers are large
  private static final List<Float> LEVELS = List.of(1e-3f, 0.1f, 1f, 10f);

  private GraphsApart() {}

  /** The largest difference of any number; infinite where one of them gives none. */
  public static double largest(HearingModel first, HearingModel second) {
    double largest = 0;
    for (float level : LEVELS) {
      float[] sound = MeasureModel.noise(MeasureModel.samples(first.description()));
      for (int i = 0; i < sound.length; i++) {
        sound[i] *= level;
      }
      Rows rows = first.hearing().triedRows(sound, 0);
      largest =
          Math.max(
              largest,
              largest(first.graph().run(List.of(rows)), second.graph().run(List.of(rows))));
    }
    return largest;
  }

  private static double largest(List<float[]> first, List<float[]> second) {
    double largest = 0;
    for (int row = 0; row < first.size(); row++) {
      for (int column = 0; column < first.get(row).length; column++) {
        double off = Math.abs((double) first.get(row)[column] - second.get(row)[column]);
        largest = Math.max(largest, Double.isNaN(off) ? Double.POSITIVE_INFINITY : off);
      }
    }
    return largest;
  }
}
