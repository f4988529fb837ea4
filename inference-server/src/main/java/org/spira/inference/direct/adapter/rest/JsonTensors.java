package org.spira.inference.direct.adapter.rest;

import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
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
      Array.set(values, i, element(leaves.get(i), name, type));
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

  private static Object element(JsonNode leaf, String name, ElementType type) {
    return switch (type) {
      case BOOL -> {
        require(leaf.isBoolean(), name, "true or false");
        yield leaf.asBoolean();
      }
      case UINT8 -> (byte) whole(leaf, name, 0, 255);
      case INT8 -> (byte) whole(leaf, name, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case INT16 -> (short) whole(leaf, name, Short.MIN_VALUE, Short.MAX_VALUE);
      case INT32 -> (int) whole(leaf, name, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case INT64 -> whole(leaf, name, Long.MIN_VALUE, Long.MAX_VALUE);
      case FP16, FP32 -> {
        require(leaf.isNumber(), name, "numbers");
        yield leaf.floatValue();
      }
      case FP64 -> {
        require(leaf.isNumber(), name, "numbers");
        yield leaf.doubleValue();
      }
      case BYTES -> text(leaf, name);
    };
  }

  private static long whole(JsonNode leaf, String name, long least, long most) {
    boolean fits = leaf.isIntegralNumber() && leaf.canConvertToLong();
    require(
        fits && leaf.longValue() >= least && leaf.longValue() <= most,
        name,
        "whole numbers from %d to %d".formatted(least, most));
    return leaf.longValue();
  }

  private static String text(JsonNode leaf, String name) {
    if (leaf.isObject() && leaf.path("b64").isString()) {
      try {
        byte[] bytes = Base64.getDecoder().decode(leaf.path("b64").asString());
        return new String(bytes, StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        throw new InvalidInputException("input '" + name + "' has text that is not base64");
      }
    }
    require(leaf.isString(), name, "text");
    return leaf.asString();
  }

  private static void require(boolean fits, String name, String wanted) {
    if (!fits) {
      throw new InvalidInputException("input '%s' takes %s".formatted(name, wanted));
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
