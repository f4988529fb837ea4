package org.spira.inference.research.domain.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is demanded of an evaluation: {@code sensitivity>=0.85}, or of one end of the interval of 95
 * %, {@code lower(sensitivity)>=0.8}.
 *
 * @param text as it was written
 */
public record Requirement(
    String text, End end, String figure, Comparison comparison, double bound) {

  private static final List<String> RATES = List.of("sensitivity", "specificity", "area", "brier");
  private static final List<String> COUNTS = List.of("cases", "inconclusive", "errors");
  private static final Pattern SIDES =
      Pattern.compile("\\s*(?<left>[^<>=!]*?)\\s*(?<sign>[<>=!]+)\\s*(?<right>[^<>=!]*?)\\s*");
  private static final Pattern END =
      Pattern.compile("(?<end>\\w+)\\s*\\(\\s*(?<figure>\\w*)\\s*\\)");
  // neither hexadecimal digits nor a trailing letter, which Java reads as numbers too
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  /** Which number of a figure is meant. */
  public enum End {
    /** The figure itself. */
    POINT,
    /** The lower end of its interval. */
    LOWER,
    /** The upper end of its interval. */
    UPPER;

    private double of(Figure figure) {
      return switch (this) {
        case POINT -> figure.value();
        case LOWER -> figure.low();
        case UPPER -> figure.high();
      };
    }
  }

  /**
   * Reads what somebody demands.
   *
   * @throws IllegalRequirementException saying what cannot be understood
   */
  public static Requirement parse(String text) {
    Matcher sides = SIDES.matcher(text);
    if (!sides.matches()) {
      throw wrong(text, "it is no comparison: write one, as in sensitivity>=0.85");
    }
    Comparison comparison =
        Comparison.of(sides.group("sign"))
            .orElseThrow(
                () -> wrong(text, "'" + sides.group("sign") + "' is none of >=, >, <=, <"));
    double bound = bound(text, sides.group("right"));
    Matcher end = END.matcher(sides.group("left"));
    return end.matches()
        ? ofEnd(text, end, comparison, bound)
        : new Requirement(
            text.strip(), End.POINT, known(text, sides.group("left")), comparison, bound);
  }

  private static Requirement ofEnd(
      String text, Matcher named, Comparison comparison, double bound) {
    String name = named.group("end");
    End end =
        switch (name) {
          case "lower" -> End.LOWER;
          case "upper" -> End.UPPER;
          default -> throw wrong(text, "'" + name + "(' is neither lower( nor upper(");
        };
    String figure = known(text, named.group("figure"));
    if (COUNTS.contains(figure)) {
      throw wrong(text, figure + " is a count and has no interval");
    }
    return new Requirement(text.strip(), end, figure, comparison, bound);
  }

  private static String known(String text, String figure) {
    List<String> all = Stream.concat(RATES.stream(), COUNTS.stream()).toList();
    if (!all.contains(figure)) {
      throw wrong(text, "'" + figure + "' is none of " + String.join(", ", all));
    }
    return figure;
  }

  private static double bound(String text, String number) {
    if (!NUMBER.matcher(number).matches()) {
      throw wrong(text, "'" + number + "' is no number: write one, as in 0.85");
    }
    return Double.parseDouble(number);
  }

  private static IllegalRequirementException wrong(String text, String why) {
    return new IllegalRequirementException(
        "the requirement '" + text.strip() + "' cannot be read: " + why);
  }

  /** Why these figures do not meet it; empty if they do. */
  public Optional<String> unmet(Map<String, Figure> figures) {
    double found = end.of(figures.getOrDefault(figure, Figure.count(Double.NaN)));
    if (Double.isNaN(found)) {
      return Optional.of(text + " cannot be told: the report has no such number");
    }
    return comparison.holds(found, bound)
        ? Optional.empty()
        : Optional.of("%s does not hold: it is %s".formatted(text, found));
  }
}
