package org.spira.inference.direct;

import java.util.Arrays;
import java.util.Map;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.Tensor;
import org.spira.inference.engine.TensorShape;

/** Whether tensors are what a model takes. */
final class InputCheck {

  private InputCheck() {}

  /** Throws {@link InvalidInputException} if they are not. */
  static void fits(ModelSignature signature, Map<String, Tensor> tensors) {
    for (TensorShape input : signature.inputs()) {
      Tensor tensor = tensors.get(input.name());
      if (tensor == null) {
        throw new InvalidInputException("the input " + input + " is missing");
      }
      if (tensor.type() != input.type() || !input.accepts(tensor.shape())) {
        throw new InvalidInputException(
            "the input must be %s, and is %s%s"
                .formatted(input, tensor.type(), Arrays.toString(tensor.shape())));
      }
    }
    requireNoOthers(signature, tensors);
  }

  private static void requireNoOthers(ModelSignature signature, Map<String, Tensor> tensors) {
    for (String name : tensors.keySet()) {
      if (signature.inputs().stream().noneMatch(input -> input.name().equals(name))) {
        throw new InvalidInputException("the model has no input '" + name + "'");
      }
    }
  }
}
