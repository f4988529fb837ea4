package org.spira.inference.direct.adapter.rest;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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

  /** The tensor of this shape; its values may be nested just so, or flat. */
  public static Tensor shaped(JsonNode data, long[] shape, String name, ElementType type) {
    long expected = SentShape.elements(shape, name);
    boolean flat = !data.path(0).isArray();
    long[] sent = flat ? new long[] {data.size()} : shapeOf(data, name);
    if (flat ? data.size() != expected : !Arrays.equals(sent, shape)) {
      throw new InvalidInputException(
          "input '%s' has the shape %s, and its data %s"
              .formatted(name, Arrays.toString(shape), Arrays.toString(sent)));
    }
    return new Tensor(type, shape, read(data, sent, name, type).values());
  }

  private static Tensor read(JsonNode value, long[] shape, String name, ElementType type) {
    List<JsonNode> leaves = new ArrayList<>();
    flatten(value, shape, 0, leaves, name);
    Object values = type.newArray(leaves.size());
    for (int i = 0; i < leaves.size(); i++) {
      Array.set(values, i, JsonElements.read(leaves.get(i), name, type));
    }
    return new Tensor(type, shape, values);
  }

  /** Of the first elements at each level; {@link #flatten} sees whether all others agree. */
  private static long[] shapeOf(JsonNode value, String name) {
    List<Long> shape = new ArrayList<>();
    for (JsonNode level = value; level.isArray(); level = level.path(0)) {
      if (shape.size() == DEEPEST) {
        throw new InvalidInputException("input '" + name + "' is nested too deeply");
      }
      shape.add((long) level.size());
    }
    return shape.stream().mapToLong(Long::longValue).toArray();
  }

  private static void flatten(
      JsonNode value, long[] shape, int depth, List<JsonNode> leaves, String name) {
    boolean leaf = depth == shape.length;
    if (leaf == value.isArray() || (!leaf && value.size() != shape[depth])) {
      throw new InvalidInputException("input '" + name + "' is ragged: its rows differ in length");
    }
    if (leaf) {
      leaves.add(value);
    } else {
      value.forEach(element -> flatten(element, shape, depth + 1, leaves, name));
    }
  }

  /** The values in row-major order. */
  public static List<Object> flat(Tensor tensor) {
    int length = Array.getLength(tensor.values());
    return IntStream.range(0, length).mapToObj(i -> JsonElements.write(tensor, i)).toList();
  }

  /** The values in nested lists; a scalar's alone. */
  public static Object nested(Tensor tensor) {
    List<Object> values = flat(tensor);
    return nested(values, tensor.shape(), 0, 0);
  }

  private static Object nested(List<Object> values, long[] shape, int depth, int from) {
    if (depth == shape.length) {
      return values.get(from);
    }
    int length = Math.toIntExact(shape[depth]);
    int step = Math.toIntExact(Tensor.elements(Arrays.copyOfRange(shape, depth + 1, shape.length)));
    List<Object> level = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      level.add(nested(values, shape, depth + 1, from + i * step));
    }
    return level;
  }
}
