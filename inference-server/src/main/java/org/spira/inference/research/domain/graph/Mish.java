package org.spira.inference.research.domain.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The activation {@code x · tanh(ln(1 + eˣ))} (Misra 2019) as exporters write it: three nodes, of
 * which the logarithm and the hyperbolic tangent cost most.
 *
 * @param x what it is of
 * @param inner the nodes that nothing else needs: Softplus and Tanh
 * @param product the node that gives its value
 */
record Mish(String x, List<Node> inner, Node product) implements SlowPattern {

  private static final String TWO = "spira_mish_two";
  private static final String BOUND = "spira_mish_most";
  private static final float MOST = 20;

  @Override
  public Map<String, Float> constants() {
    return Map.of(TWO, 2f, BOUND, MOST);
  }

  /** All of them among these nodes, of a graph with these outputs. */
  static List<Mish> in(List<Node> nodes, Set<String> outputs) {
    Map<String, Node> makers = new HashMap<>();
    Map<String, Integer> users = new HashMap<>();
    for (Node node : nodes) {
      makers.put(node.output(), node);
      node.inputs().forEach(input -> users.merge(input, 1, Integer::sum));
    }
    outputs.forEach(output -> users.merge(output, 1, Integer::sum));
    List<Mish> found = new ArrayList<>();
    for (Node node : nodes) {
      of(node, makers)
          .filter(mish ->
              mish.inner().stream().allMatch(each -> users.getOrDefault(each.output(), 0) == 1))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Mish> of(Node node, Map<String, Node> makers) {
    if (node.operator().equals("Mish")) {
      return Optional.of(new Mish(node.inputs().getFirst(), List.of(), node));
    }
    if (!node.operator().equals("Mul") || node.inputs().size() != 2) {
      return Optional.empty();
    }
    return of(node, node.inputs().getFirst(), makers.get(node.inputs().getLast()), makers)
        .or(() -> of(node, node.inputs().getLast(), makers.get(node.inputs().getFirst()), makers));
  }

  private static Optional<Mish> of(
      Node product, String x, @Nullable Node tanh, Map<String, Node> makers) {
    if (tanh == null || !tanh.operator().equals("Tanh")) {
      return Optional.empty();
    }
    Node softplus = makers.get(tanh.inputs().getFirst());
    return softplus != null
            && softplus.operator().equals("Softplus")
            && softplus.inputs().equals(List.of(x))
        ? Optional.of(new Mish(x, List.of(softplus, tanh), product))
        : Optional.empty();
  }

  /**
   * The same with one exponential: {@code x · n / (n + 2)} with {@code n = t² + 2t} and {@code t =
   * eˣ}. From 20 on the fraction is 1 in single precision, so that {@code t} is not taken any
   * further, where its square would overflow.
   */
  @Override
  public List<Node> faster() {
    String name = product.output() + "_spira_";
    return List.of(
        Node.of("Min", name + "bounded", x, BOUND),
        Node.of("Exp", name + "t", name + "bounded"),
        Node.of("Add", name + "t_and_2", name + "t", TWO),
        Node.of("Mul", name + "n", name + "t", name + "t_and_2"),
        Node.of("Add", name + "n_and_2", name + "n", TWO),
        Node.of("Div", name + "fraction", name + "n", name + "n_and_2"),
        Node.of("Mul", product.output(), x, name + "fraction"));
  }
}
