package org.spira.inference.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * An input or output of a model: its name, type and shape.
 *
 * @param name as the graph names it
 * @param type absent types are not carried; a model with one can only be used by name elsewhere
 * @param dimensions lengths, -1 where any will do
 */
public record TensorShape(String name, ElementType type, List<Long> dimensions) {

  /** Copies the dimensions. */
  public TensorShape {
    dimensions = List.copyOf(dimensions);
  }

  /** Whether a tensor of this shape is accepted. */
  public boolean accepts(long[] shape) {
    if (shape.length != dimensions.size()) {
      return false;
    }
    for (int i = 0; i < shape.length; i++) {
      long wanted = dimensions.get(i);
      if (wanted >= 0 && wanted != shape[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    List<String> lengths = new ArrayList<>();
    for (long dimension : dimensions) {
      lengths.add(dimension < 0 ? "any" : Long.toString(dimension));
    }
    return "'" + name + "' " + type + lengths;
  }
}
