package org.spira.inference.models.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.TensorShape;
import org.spira.inference.models.domain.ModelManifest.SignatureTensor;

/** Whether a graph and the signature it was registered with say the same. */
public final class SignatureCheck {

  private static final Map<String, ElementType> NUMPY =
      Map.ofEntries(
          Map.entry("float16", ElementType.FP16),
          Map.entry("float32", ElementType.FP32),
          Map.entry("float64", ElementType.FP64),
          Map.entry("int8", ElementType.INT8),
          Map.entry("int16", ElementType.INT16),
          Map.entry("int32", ElementType.INT32),
          Map.entry("int64", ElementType.INT64),
          Map.entry("uint8", ElementType.UINT8),
          Map.entry("bool", ElementType.BOOL),
          Map.entry("str", ElementType.BYTES),
          Map.entry("object", ElementType.BYTES));

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
    requireAsMany(signature, graph);
    for (SignatureTensor tensor : signature) {
      compare(tensor, counterpart(tensor, graph));
    }
  }

  private static void requireAsMany(List<SignatureTensor> signature, ModelSignature graph) {
    if (signature.size() != graph.inputs().size()) {
      throw new IllegalDescriptionException(
          "the signature in MLmodel has %d inputs and the graph %d"
              .formatted(signature.size(), graph.inputs().size()));
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

  /** Those that are free, which are negative, are any. */
  private static boolean areSame(List<Long> wanted, List<Long> there) {
    boolean same = wanted.size() == there.size();
    for (int i = 0; same && i < there.size(); i++) {
      same = wanted.get(i) < 0 || there.get(i) < 0 || wanted.get(i).equals(there.get(i));
    }
    return same;
  }

  private static void compare(SignatureTensor registered, TensorShape input) {
    boolean same =
        NUMPY.get(registered.type().toLowerCase(Locale.ROOT)) == input.type()
            && areSame(registered.dimensions(), input.dimensions());
    if (!same) {
      throw new IllegalDescriptionException(
          "the signature in MLmodel says %s%s where the graph has %s"
              .formatted(registered.type(), registered.dimensions(), input));
    }
  }
}
