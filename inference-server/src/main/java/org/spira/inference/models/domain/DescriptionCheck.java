package org.spira.inference.models.domain;

import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.ModelInput;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.TensorShape;

/** Whether a graph can run on what its description says that it hears. */
public final class DescriptionCheck {

  private DescriptionCheck() {}

  /**
   * Compares the graph with what the model says it hears.
   *
   * @throws IllegalDescriptionException if SPIRA could not run it on recordings
   */
  public static void described(ModelDescription description, ModelSignature graph) {
    if (graph.inputs().size() != 1 || graph.outputs().size() != 1) {
      throw new IllegalDescriptionException(
          "a SPIRA model has one input and one output; this graph has %d and %d"
              .formatted(graph.inputs().size(), graph.outputs().size()));
    }
    input(description, graph.inputs().getFirst());
    output(graph.outputs().getFirst());
  }

  private static void input(ModelDescription description, TensorShape input) {
    if (input.type() != ElementType.FP32
        || input.dimensions().size() != description.input().rank()) {
      throw new IllegalDescriptionException(
          "the metadata promises an input of %d float32 dimensions (%s), and the graph has %s"
              .formatted(description.input().rank(), description.input(), input));
    }
    if (input.dimensions().get(0) == 0) {
      throw new IllegalDescriptionException("the graph's batch has no rows: " + input);
    }
    Window window = description.window();
    long samples = window == null ? -1 : window.at(description.sampleRate()).length();
    if (description.input() == ModelInput.WAVEFORM) {
      requireLength(input, 1, samples, "samples");
    } else {
      long frames = samples < 0 ? -1 : 1 + samples / description.features().hopLength();
      requireLength(input, 1, frames, "frames");
      requireLength(input, 2, description.features().nMfcc(), "coefficients");
    }
  }

  private static void requireLength(TensorShape input, int dimension, long length, String what) {
    long wanted = input.dimensions().get(dimension);
    if (wanted >= 0 && wanted != length) {
      throw new IllegalDescriptionException(
          "the graph wants %d %s in each row, and by the metadata there are %s: %s"
              .formatted(
                  wanted, what, length < 0 ? "as many as the recording has" : length, input));
    }
  }

  private static void output(TensorShape output) {
    int rank = output.dimensions().size();
    boolean legal =
        output.type() == ElementType.FP32
            && (rank == 1 || (rank == 2 && output.dimensions().get(1) <= 2));
    if (!legal) {
      throw new IllegalDescriptionException(
          "the output must be float32 [batch], [batch, 1] or [batch, 2 classes], and is " + output);
    }
  }
}
