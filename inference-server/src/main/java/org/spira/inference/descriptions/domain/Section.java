package org.spira.inference.descriptions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.domain.words.Nearest;
import org.spira.inference.descriptions.domain.words.Shown;

/**
 * One level of the metadata. What is wrong is noted, and the default read in its place, so that
 * everything wrong is said at once. Used by one thread.
 */
final class Section {

  private final String prefix;
  private final Map<?, ?> values;
  private final Problems problems;
  private final Numbers numbers;

  /**
   * A level of the metadata; notes the keys that are not known.
   *
   * @param prefix what stands before its keys in messages
   */
  Section(String prefix, Map<?, ?> values, List<String> known, Problems problems) {
    this.prefix = prefix;
    this.values = values;
    this.problems = problems;
    this.numbers = new Numbers(problems);
    for (Object key : values.keySet()) {
      if (!(key instanceof String name)) {
        problems.note("spira has a key that is %s; keys are text".formatted(Shown.value(key)));
      } else if (!known.contains(name)) {
        problems.note(
            "%s%s is no key; the nearest is %s"
                .formatted(prefix, Shown.clipped(name), Nearest.key(prefix, name)));
      }
    }
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Whether the key is there with no value, as in {@code f_max: null}. */
  boolean isEmpty(String key) {
    return has(key) && values.get(key) == null;
  }

  /** The list under the key; empty if there is none. */
  List<?> list(String key) {
    if (values.get(key) instanceof List<?> list) {
      return list;
    }
    if (has(key)) {
      wrong(key, "a list");
    }
    return List.of();
  }

  /** What stands under the key, whatever that is. */
  @Nullable Object value(String key) {
    return values.get(key);
  }

  /** The mapping under the key; empty if there is none. */
  Map<?, ?> mapping(String key) {
    if (values.get(key) instanceof Map<?, ?> map) {
      return map;
    }
    if (has(key)) {
      wrong(key, "a mapping");
    }
    return Map.of();
  }

  /** The section under the key; empty if there is none. */
  Section section(String key, List<String> known) {
    return new Section(prefix + key + ".", mapping(key), known, problems);
  }

  /** The text under the key, which is there; empty if it is none. */
  String text(String key) {
    if (values.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    wrong(key, "text");
    return "";
  }

  int whole(String key, int otherwise) {
    double number =
        has(key)
            ? numbers.read(prefix + key, values.get(key), otherwise, "a whole number")
            : otherwise;
    if (number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE) {
      return (int) number;
    }
    wrong(key, "a whole number");
    return otherwise;
  }

  double number(String key, double otherwise) {
    return has(key)
        ? numbers.read(prefix + key, values.get(key), otherwise, "a number")
        : otherwise;
  }

  boolean truth(String key, boolean otherwise) {
    Object value = values.get(key);
    if (value instanceof Boolean truth) {
      return truth;
    }
    if ("true".equals(value) || "false".equals(value)) {
      problems.note("%s%s: '%s' is text, write %s".formatted(prefix, key, value, value));
    } else if (has(key)) {
      wrong(key, "true or false");
    }
    return otherwise;
  }

  /** One of the constants, by its name in lower case. */
  <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    if (!has(key)) {
      return otherwise;
    }
    // YAML takes a plain no for false
    Object value = Boolean.FALSE.equals(values.get(key)) ? "no" : values.get(key);
    List<String> legal = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(value)) {
        return constant;
      }
      legal.add(name);
    }
    noneOf(key, values.get(key), legal);
    return otherwise;
  }

  /** Notes that a value is none of the legal ones. */
  void noneOf(String key, @Nullable Object value, List<String> legal) {
    String nearest =
        value instanceof String text
            ? Nearest.to(text, legal).map("; the nearest is "::concat).orElse("")
            : "";
    problems.note(
        "%s%s is %s, which is none of %s%s"
            .formatted(prefix, key, Shown.value(value), String.join(", ", legal), nearest));
  }

  private void wrong(String key, String wanted) {
    problems.note(
        "%s%s must be %s, and is %s".formatted(prefix, key, wanted, Shown.value(values.get(key))));
  }
}
