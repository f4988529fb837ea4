package org.spira.inference.direct.adapter.rest;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.spira.inference.direct.InvalidInputException;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.Tensor;
import org.spira.inference.engine.TensorShape;
import tools.jackson.databind.JsonNode;

/** Tensors as JSON: nested arrays, or flat ones beside a shape. */
public final class JsonTensors {

  private static final int DEEPEST = 16;

  private JsonTensors() {}

  /** The tensor in nested arrays, of the type that the input has. */
  public static Tensor nested(JsonNode value, TensorShape input) {
    return read(value, shapeOf(value, input.name()), input.name(), input.type());
  }

  /** The tensor of this shape; its values may be nested or flat. */
  public static Tensor shaped(JsonNode data, long[] shape, String name, ElementType type) {
    return read(data, shape, name, type);
  }

  private static Tensor read(JsonNode value, long[] shape, String name, ElementType type) {
    List<JsonNode> leaves = new ArrayList<>();
    flatten(value, leaves, 0, name);
    long expected = elements(shape, name);
    if (expected != leaves.size()) {
      throw new InvalidInputException(
          "input '%s' has %d values, and its shape asks for %d"
              .formatted(name, leaves.size(), expected));
    }
    Object values = type.newArray(leaves.size());
    for (int i = 0; i < leaves.size(); i++) {
      Array.set(values, i, JsonElements.read(leaves.get(i), name, type));
    }
    return new Tensor(type, shape, values);
  }

  private static long elements(long[] shape, String name) {
    try {
      for (long length : shape) {
        if (length < 0) {
          throw new InvalidInputException(
              "input '" + name + "' has a negative length in its shape");
        }
      }
      return Tensor.elements(shape);
    } catch (ArithmeticException e) {
      throw new InvalidInputException("input '" + name + "' has an impossible shape");
    }
  }

  /** Of the first elements at each level; that all others agree shows in their number. */
  private static long[] shapeOf(JsonNode value, String name) {
    List<Long> shape = new ArrayList<>();
    JsonNode level = value;
    while (level.isArray()) {
      shape.add((long) level.size());
      requireEven(level, name);
      level = level.path(0);
    }
    return shape.stream().mapToLong(Long::longValue).toArray();
  }

  private static void requireEven(JsonNode level, String name) {
    for (JsonNode element : level) {
      if (element.isArray() != level.path(0).isArray() || element.size() != level.path(0).size()) {
        throw new InvalidInputException(
            "input '" + name + "' is ragged: its rows differ in length");
      }
    }
  }

  private static void flatten(JsonNode value, List<JsonNode> leaves, int depth, String name) {
    if (!value.isArray()) {
      leaves.add(value);
    } else if (depth == DEEPEST) {
      throw new InvalidInputException("input '" + name + "' is nested too deeply");
    } else {
      value.forEach(element -> flatten(element, leaves, depth + 1, name));
    }
  }

  /** The values in row-major order. */
  public static List<Object> flat(Tensor tensor) {
    int length = Array.getLength(tensor.values());
    List<Object> flat = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      Object value = Array.get(tensor.values(), i);
      flat.add(
          tensor.type() == ElementType.UINT8 ? (Object) Byte.toUnsignedInt((byte) value) : value);
    }
    return flat;
  }

  /** The values in nested lists; a scalar's alone. */
  public static Object nested(Tensor tensor) {
    List<?> values = flat(tensor);
    long[] shape = tensor.shape();
    for (int dimension = shape.length - 1; dimension > 0; dimension--) {
      values = grouped(values, Math.toIntExact(shape[dimension]));
    }
    return shape.length == 0 ? values.getFirst() : values;
  }

  private static List<?> grouped(List<?> values, int size) {
    if (size == 0) {
      return List.of();
    }
    List<Object> groups = new ArrayList<>(values.size() / size);
    for (int from = 0; from < values.size(); from += size) {
      groups.add(values.subList(from, from + size));
    }
    return groups;
  }
}
