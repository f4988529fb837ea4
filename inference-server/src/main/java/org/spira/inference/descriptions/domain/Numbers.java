package org.spira.inference.descriptions.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.UnclearScalar;
import org.spira.inference.descriptions.domain.words.Shown;

/** Reads numbers, and says what stands in their place. */
final class Numbers {

  private static final Pattern NUMERAL =
      Pattern.compile("\\s*[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?\\s*");
  private static final int LONGEST = 40;

  private final Problems problems;

  Numbers(Problems problems) {
    this.problems = problems;
  }

  /**
   * The finite number that the value is.
   *
   * @param name of the key, with its section
   * @param otherwise what is read in place of anything else
   * @param wanted what the key takes: {@code a whole number}
   */
  double read(String name, @Nullable Object value, double otherwise, String wanted) {
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return number.doubleValue();
    }
    problems.note(name + complaint(value, wanted));
    return otherwise;
  }

  private static String complaint(@Nullable Object value, String wanted) {
    return switch (value) {
      case String text when isNumeral(text) ->
          ": '%s' is text, write %s".formatted(text, text.strip());
      case UnclearScalar unclear ->
          ": %s is %s in YAML, write the plain decimal number"
              .formatted(Shown.clipped(unclear.written()), unclear.meaning());
      case null, default -> " must be %s, and is %s".formatted(wanted, Shown.value(value));
    };
  }

  private static boolean isNumeral(String text) {
    return text.length() <= LONGEST && NUMERAL.matcher(text).matches();
  }
}
