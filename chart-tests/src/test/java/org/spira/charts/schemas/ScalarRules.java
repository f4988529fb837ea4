package org.spira.charts.schemas;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a schema says about texts and numbers. */
final class ScalarRules {

  private ScalarRules() {}

  /** Tells each rule that the value breaks. */
  static void check(Object value, Map<String, Object> schema, Consumer<String> error) {
    if (schema.get("enum") instanceof List<?> allowed && !allowed.contains(value)) {
      error.accept("is " + value + ", not one of " + allowed);
    }
    if (value instanceof String text) {
      text(text, schema, error);
    } else if (value instanceof Number number) {
      number(number.doubleValue(), schema, error);
    }
  }

  private static void text(String text, Map<String, Object> schema, Consumer<String> error) {
    if (schema.get("pattern") instanceof String pattern
        && !Pattern.compile(pattern).matcher(text).find()) {
      error.accept("is " + text + ", which does not match " + pattern);
    }
    if (schema.get("maxLength") instanceof Number most && text.length() > most.intValue()) {
      error.accept("is longer than " + most);
    }
    if (schema.get("minLength") instanceof Number least && text.length() < least.intValue()) {
      error.accept("is shorter than " + least);
    }
  }

  private static void number(double number, Map<String, Object> schema, Consumer<String> error) {
    if (schema.get("minimum") instanceof Number least && number < least.doubleValue()) {
      error.accept("is below " + least);
    }
    if (schema.get("maximum") instanceof Number most && number > most.doubleValue()) {
      error.accept("is above " + most);
    }
  }
}
