package org.spira.inference.models.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.engine.TensorShape;

/** Which of a graph's outputs holds the scores. */
final class OutputChoice {

  private OutputChoice() {}

  /**
   * The one of this name, or the only one.
   *
   * @param graph of one output at least
   * @throws IllegalDescriptionException if it is not there, or if there is a choice and nobody made
   *     it
   */
  static TensorShape of(@Nullable String name, ModelSignature graph) {
    List<TensorShape> outputs = graph.outputs();
    if (name == null && outputs.size() > 1) {
      throw new IllegalDescriptionException(
          "the graph has the outputs %s: say by output_name which of them holds the scores"
              .formatted(names(outputs)));
    }
    return outputs.stream()
        .filter(output -> name == null || output.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalDescriptionException(
                "output_name is '%s', and the graph has the outputs %s"
                    .formatted(name, names(outputs))));
  }

  /** By which they are told apart. */
  static String names(List<TensorShape> all) {
    return all.stream().map(TensorShape::name).collect(Collectors.joining(", "));
  }
}
