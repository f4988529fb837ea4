package org.spira.inference.direct.adapter.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.spira.inference.direct.InvalidInputException;
import org.spira.inference.engine.ElementType;
import tools.jackson.databind.JsonNode;

/** One element of a tensor in JSON. */
final class JsonElements {

  private JsonElements() {}

  /** The element as the type's arrays hold it. */
  static Object read(JsonNode leaf, String name, ElementType type) {
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
}
