package org.spira.inference.models.application;

import java.util.List;
import org.spira.inference.descriptions.Conclusion;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.hearing.Hearing;

/** Runs a model once before it may serve, on noise: silence would hide a division by zero. */
public final class WarmUp {

  private static final double SECONDS = 2;

  private WarmUp() {}

  /**
   * Goes the whole way from samples to a diagnosis.
   *
   * @return what the model gave
   * @throws UnusableOutputException if no diagnosis can be made from that
   */
  public static List<float[]> of(ModelDescription description, LoadedModel graph) {
    Rows rows = new Hearing(description).rows(noise(description.sampleRate()));
    List<float[]> outputs = graph.run(List.of(rows));
    if (outputs.size() != rows.count()) {
      throw new UnusableOutputException(
          "the model gave %d outputs for %d rows".formatted(outputs.size(), rows.count()));
    }
    Conclusion unused = description.scoring().tryOut(outputs);
    return outputs;
  }

  private static float[] noise(int sampleRate) {
    float[] samples = new float[(int) (SECONDS * sampleRate)];
    int state = 1;
    for (int i = 0; i < samples.length; i++) {
      state = state * 1_103_515_245 + 12_345;
      samples[i] = (state >> 16) / 327_680f;
    }
    return samples;
  }
}
