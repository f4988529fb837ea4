package org.spira.inference.descriptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One level of the metadata.
 *
 * @param prefix what stands before its keys in messages
 */
record Section(String prefix, Map<?, ?> values) {

  @Nullable Object value(String key) {
    return values.get(key);
  }

  @Nullable List<?> list(String key) {
    Object value = value(key);
    if (value == null || value instanceof List) {
      return (List<?>) value;
    }
    throw wrong(prefix + key, "a list", value);
  }

  @Nullable Section section(String key) {
    Object value = value(key);
    if (value == null) {
      return null;
    }
    if (value instanceof Map<?, ?> map) {
      return new Section(prefix + key + ".", map);
    }
    throw wrong(prefix + key, "a mapping", value);
  }

  int integer(String key, int otherwise) {
    double number = number(key, otherwise);
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      throw wrong(prefix + key, "a whole number", number);
    }
    return (int) number;
  }

  double number(String key, double otherwise) {
    Object value = value(key);
    return value == null ? otherwise : asNumber(prefix + key, value);
  }

  boolean truth(String key, boolean otherwise) {
    Object value = value(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw wrong(prefix + key, "true or false", value);
  }

  /** One of the constants, by its name in lower case. */
  <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    Object value = value(key);
    if (value == null) {
      return otherwise;
    }
    List<String> legal = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(value)) {
        return constant;
      }
      legal.add(name);
    }
    throw new IllegalDescriptionException(
        "%s is '%s', which is none of %s".formatted(key, value, String.join(", ", legal)));
  }

  static double asNumber(String key, @Nullable Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong(key, "a number", value);
  }

  private static IllegalDescriptionException wrong(
      String key, String wanted, @Nullable Object value) {
    return new IllegalDescriptionException(
        "%s must be %s, and is %s".formatted(key, wanted, value));
  }
}
