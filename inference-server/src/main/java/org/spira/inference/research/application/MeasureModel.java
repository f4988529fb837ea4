package org.spira.inference.research.application;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.OneRow;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.hearing.Hearing;
import org.spira.inference.research.domain.Costs;

/** Measures what a row of a model costs, on one thread as where it serves. */
public final class MeasureModel {

  private static final int SECONDS_OF_THE_WHOLE = 5;

  private final int mostRows;

  /** With the most rows that run at once. */
  public MeasureModel(int mostRows) {
    this.mostRows = mostRows;
  }

  /**
   * The costs of a row: of one window, or of five seconds that are heard whole.
   *
   * @param alone whether each of its rows runs by itself
   */
  public Costs of(HearingModel model, boolean alone) {
    LoadedModel graph = model.graph();
    Hearing hearing = model.hearing();
    float[] samples = noise(samples(model.description()));
    Rows row = new OneRow(hearing.triedRows(samples, 0), 0);
    int batch = alone ? 1 : largestBatch(graph);
    List<Rows> together = Collections.nCopies(batch, row);
    return new Costs(
        MedianTime.millis(() -> graph.run(List.of(row))),
        MedianTime.millis(() -> graph.run(together)) / batch,
        MedianTime.millis(() -> hearing.triedRows(samples, 0)),
        batch);
  }

  private int largestBatch(LoadedModel graph) {
    long fixed = graph.signature().fixedBatch();
    return fixed > 0 ? (int) fixed : mostRows;
  }

  /** One more than a window has, since windows end before their recording does. */
  static int samples(ModelDescription description) {
    Window window = description.window();
    int rate = description.sampleRate();
    return window == null ? SECONDS_OF_THE_WHOLE * rate : window.at(rate).length() + 1;
  }

  /** The same noise each time, about a tenth of full scale. */
  static float[] noise(int samples) {
    Random random = new Random(1);
    float[] noise = new float[samples];
    for (int i = 0; i < samples; i++) {
      noise[i] = 0.1f * (float) random.nextGaussian();
    }
    return noise;
  }
}
