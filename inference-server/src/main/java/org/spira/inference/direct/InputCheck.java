package org.spira.inference.direct;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.Tensor;
import org.spira.inference.engine.TensorShape;

/** Whether tensors are what a model takes. */
final class InputCheck {

  private InputCheck() {}

  /** Throws {@link InvalidInputException} if they are not. */
  static void fits(ModelSignature signature, Map<String, Tensor> tensors) {
    for (TensorShape input : signature.inputs()) {
      fits(input, tensors.get(input.name()));
    }
    requireNoOthers(signature, tensors);
  }

  private static void fits(TensorShape input, @Nullable Tensor tensor) {
    if (tensor == null) {
      throw new InvalidInputException("the input " + input + " is missing");
    }
    if (tensor.type() != input.type() || !input.accepts(tensor.shape())) {
      throw new InvalidInputException(
          "the input must be %s, and is %s%s"
              .formatted(input, tensor.type(), Arrays.toString(tensor.shape())));
    }
  }

  private static void requireNoOthers(ModelSignature signature, Map<String, Tensor> tensors) {
    for (String name : tensors.keySet()) {
      if (signature.inputs().stream().noneMatch(input -> input.name().equals(name))) {
        throw new InvalidInputException("the model has no input '" + name + "'");
      }
    }
  }
}
