package org.spira.inference.models.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.ModelInput;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.TensorShape;
import org.spira.inference.models.domain.ModelManifest.SignatureTensor;

/** Whether a graph, the signature it was registered with and its description say the same. */
public final class SignatureCheck {

  private static final Map<String, ElementType> NUMPY =
      Map.of(
          "float32", ElementType.FP32,
          "float64", ElementType.FP64,
          "int8", ElementType.INT8,
          "int16", ElementType.INT16,
          "int32", ElementType.INT32,
          "int64", ElementType.INT64,
          "uint8", ElementType.UINT8,
          "bool", ElementType.BOOL,
          "str", ElementType.BYTES,
          "object", ElementType.BYTES);

  private SignatureCheck() {}

  /**
   * Compares the signature in {@code MLmodel} with the graph.
   *
   * @throws IllegalDescriptionException if they contradict each other
   */
  public static void registered(List<SignatureTensor> signature, ModelSignature graph) {
    if (signature.isEmpty()) {
      return;
    }
    if (signature.size() != graph.inputs().size()) {
      throw new IllegalDescriptionException(
          "the signature in MLmodel has %d inputs and the graph %d"
              .formatted(signature.size(), graph.inputs().size()));
    }
    for (SignatureTensor tensor : signature) {
      compare(tensor, counterpart(tensor, graph));
    }
  }

  private static TensorShape counterpart(SignatureTensor tensor, ModelSignature graph) {
    if (tensor.name() == null && graph.inputs().size() == 1) {
      return graph.inputs().getFirst();
    }
    return graph.inputs().stream()
        .filter(input -> input.name().equals(tensor.name()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalDescriptionException(
                "the signature in MLmodel names the input '%s', which the graph does not have"
                    .formatted(tensor.name())));
  }

  private static void compare(SignatureTensor registered, TensorShape input) {
    boolean same =
        NUMPY.get(registered.type().toLowerCase(Locale.ROOT)) == input.type()
            && registered.dimensions().size() == input.dimensions().size();
    for (int i = 0; same && i < input.dimensions().size(); i++) {
      long wanted = registered.dimensions().get(i);
      long there = input.dimensions().get(i);
      same = wanted < 0 || there < 0 || wanted == there;
    }
    if (!same) {
      throw new IllegalDescriptionException(
          "the signature in MLmodel says %s%s where the graph has %s"
              .formatted(registered.type(), registered.dimensions(), input));
    }
  }

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
