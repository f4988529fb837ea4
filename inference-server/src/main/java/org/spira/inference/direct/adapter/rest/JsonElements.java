package org.spira.inference.direct.adapter.rest;

import java.lang.reflect.Array;
import java.math.BigInteger;
import org.spira.inference.direct.InvalidInputException;
import org.spira.inference.engine.ElementType;
import org.spira.inference.engine.Tensor;
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
      case UINT8 -> (byte) whole(leaf, name, 0, 0xFF);
      case UINT16 -> (short) whole(leaf, name, 0, 0xFFFF);
      case UINT32 -> (int) whole(leaf, name, 0, 0xFFFF_FFFFL);
      case UINT64 -> unsigned(leaf, name);
      case INT8 -> (byte) whole(leaf, name, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case INT16 -> (short) whole(leaf, name, Short.MIN_VALUE, Short.MAX_VALUE);
      case INT32 -> (int) whole(leaf, name, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case INT64 -> whole(leaf, name, Long.MIN_VALUE, Long.MAX_VALUE);
      case FP16 -> half(leaf, name);
      case FP32 -> single(leaf, name);
      case FP64 -> number(leaf, name);
      case BYTES -> TextElements.of(leaf, name);
    };
  }

  /** The element as JSON shows it. */
  static Object write(Tensor tensor, int index) {
    Object value = Array.get(tensor.values(), index);
    return switch (tensor.type()) {
      case UINT8 -> Byte.toUnsignedInt((byte) value);
      case UINT16 -> Short.toUnsignedInt((short) value);
      case UINT32 -> Integer.toUnsignedLong((int) value);
      case UINT64 -> new BigInteger(Long.toUnsignedString((long) value));
      case BYTES -> TextElements.given((String) value);
      default -> value;
    };
  }

  private static double number(JsonNode leaf, String name) {
    require(leaf.isNumber(), name, "numbers");
    return leaf.asDouble();
  }

  private static float single(JsonNode leaf, String name) {
    double number = number(leaf, name);
    float single = (float) number;
    require(
        Float.isInfinite(single) == Double.isInfinite(number), name, "numbers that FP32 can hold");
    return single;
  }

  private static float half(JsonNode leaf, String name) {
    float single = single(leaf, name);
    float half = Float.float16ToFloat(Float.floatToFloat16(single));
    require(Float.isInfinite(half) == Float.isInfinite(single), name, "numbers that FP16 can hold");
    return single;
  }

  private static long whole(JsonNode leaf, String name, long least, long most) {
    boolean fits = leaf.isIntegralNumber() && leaf.canConvertToLong();
    require(
        fits && leaf.longValue() >= least && leaf.longValue() <= most,
        name,
        "whole numbers from %d to %d".formatted(least, most));
    return leaf.longValue();
  }

  private static long unsigned(JsonNode leaf, String name) {
    boolean fits =
        leaf.isIntegralNumber()
            && leaf.bigIntegerValue().signum() >= 0
            && leaf.bigIntegerValue().bitLength() <= Long.SIZE;
    require(fits, name, "whole numbers from 0 to 18446744073709551615");
    return leaf.bigIntegerValue().longValue();
  }

  static void require(boolean fits, String name, String wanted) {
    if (!fits) {
      throw new InvalidInputException("input '%s' takes %s".formatted(name, wanted));
    }
  }
}
