package org.spira.flood.commandline;

import java.time.Duration;
import java.util.function.Function;

/** Reads the values of options. */
final class Values {

  private Values() {}

  /** A number above zero. */
  static <T extends Number> T positive(String name, String value, Function<String, T> parser) {
    try {
      T number = parser.apply(value);
      if (number.doubleValue() > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, the same as for a number that is not positive
    }
    throw new UsageException("--" + name + " must be a positive number");
  }

  /** A time such as {@code 90}, {@code 90s}, {@code 5m} or {@code 1h}. */
  static Duration duration(String name, String value) {
    String unit = value.replaceFirst("^[0-9]+", "");
    String count = value.substring(0, value.length() - unit.length());
    try {
      return duration(Long.parseLong(count), unit);
    } catch (NumberFormatException e) {
      throw new UsageException("--" + name + " must be a time such as 90s, 5m or 1h");
    }
  }

  private static Duration duration(long number, String unit) {
    return switch (unit) {
      case "", "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> throw new NumberFormatException(unit);
    };
  }
}
