package org.spira.inference.research.domain.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nodes for which others are known that say the same and cost less. */
sealed interface SlowPattern permits Mish, Softplus {

  /** The nodes that nothing else needs. */
  List<Node> inner();

  /** The node that gives its value. */
  Node product();

  /** What stands in their place. */
  List<Node> faster();

  /** The constants that those need, by name. */
  Map<String, Float> constants();

  /** All of them among these nodes, of a graph with these outputs. */
  static List<SlowPattern> in(List<Node> nodes, Set<String> outputs) {
    List<SlowPattern> found = new ArrayList<>(Mish.in(nodes, outputs));
    Set<String> taken = new HashSet<>();
    found.forEach(mish -> mish.inner().forEach(node -> taken.add(node.output())));
    for (Node node : nodes) {
      if (node.operator().equals("Softplus") && !taken.contains(node.output())) {
        found.add(new Softplus(node.inputs().getFirst(), node));
      }
    }
    return found;
  }

  /** The constants of all of them. */
  static Map<String, Float> constantsOf(List<SlowPattern> patterns) {
    Map<String, Float> constants = new HashMap<>();
    patterns.forEach(pattern -> constants.putAll(pattern.constants()));
    return constants;
  }
}
