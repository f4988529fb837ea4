package org.spira.inference.models.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.TensorShape;
import org.spira.inference.forms.FormInputs;

/** Which of a graph's inputs takes what is heard, and which what was filled in. */
record InputChoice(FormInputs form, ModelSignature graph) {

  /**
   * The one that takes what is heard.
   *
   * @throws IllegalDescriptionException if there is not just one that the form does not take
   */
  TensorShape heard() {
    List<TensorShape> others =
        graph.inputs().stream().filter(input -> !ofForm(input.name())).toList();
    if (others.size() == 1 && !graph.outputs().isEmpty()) {
      return others.getFirst();
    }
    if (form.columns().isEmpty()) {
      throw new IllegalDescriptionException(
          "a SPIRA model has one input, and an output; this graph has %d and %d"
              .formatted(graph.inputs().size(), graph.outputs().size()));
    }
    throw new IllegalDescriptionException(
        "beside what takes the form, the graph must have one input and an output, and has %d and %d: %s"
            .formatted(others.size(), graph.outputs().size(), OutputChoice.names(graph.inputs())));
  }

  private boolean ofForm(String name) {
    return form.widths().containsKey(name);
  }

  /** What is wrong with those that take the form, in words for whoever made the model. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, Integer> input : form.widths().entrySet()) {
      graph.inputs().stream()
          .filter(shape -> shape.name().equals(input.getKey()))
          .findFirst()
          .ifPresentOrElse(
              shape -> compare(shape, input.getValue(), problems),
              () ->
                  problems.add(
                      "form.input is '%s', and the graph has the inputs %s"
                          .formatted(input.getKey(), OutputChoice.names(graph.inputs()))));
    }
    return problems;
  }

  private void compare(TensorShape shape, long width, List<String> problems) {
    boolean fits =
        shape.type() == ElementType.FP32
            && shape.dimensions().size() == 2
            && (shape.dimensions().get(1) < 0 || shape.dimensions().get(1) == width);
    if (!fits) {
      problems.add(
          "by form, the graph takes float32 [batch, %d], and it takes %s".formatted(width, shape));
    } else if (graph.inputs().stream().anyMatch(other -> isOtherwise(other, shape))) {
      problems.add(
          "one of the graph's inputs fixes how many rows there are, and not all: " + shape);
    }
  }

  private static boolean isOtherwise(TensorShape other, TensorShape shape) {
    return !other.dimensions().isEmpty() && fixed(other) != fixed(shape);
  }

  /** How many rows there are; 0 where any number will do. */
  private static long fixed(TensorShape shape) {
    return Math.max(0, shape.dimensions().getFirst());
  }
}
