package org.spira.inference.research.domain.graph;

import java.util.List;
import java.util.Map;

/**
 * The activation {@code ln(1 + eˣ)} where it stands by itself: ONNX Runtime computes it number by
 * number.
 *
 * @param x what it is of
 * @param product the node that gives its value
 */
record Softplus(String x, Node product) implements SlowPattern {

  private static final String ONE = "spira_softplus_one";

  @Override
  public List<Node> inner() {
    return List.of();
  }

  @Override
  public Map<String, Float> constants() {
    return Map.of(ONE, 1f);
  }

  /** {@code max(x, 0) + ln(1 + e^-|x|)}, the exponential of which never overflows. */
  @Override
  public List<Node> faster() {
    String name = product.output() + "_spira_";
    return List.of(
        Node.of("Abs", name + "magnitude", x),
        Node.of("Neg", name + "negative", name + "magnitude"),
        Node.of("Exp", name + "t", name + "negative"),
        Node.of("Add", name + "t_and_1", name + "t", ONE),
        Node.of("Log", name + "logarithm", name + "t_and_1"),
        Node.of("Relu", name + "positive", x),
        Node.of("Add", product.output(), name + "positive", name + "logarithm"));
  }
}
