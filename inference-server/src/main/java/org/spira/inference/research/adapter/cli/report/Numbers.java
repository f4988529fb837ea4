package org.spira.inference.research.adapter.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.common.statistics.Interval;
import org.spira.common.statistics.Proportion;

/** Numbers as they stand in reports. */
final class Numbers {

  private static final String NONE = "–";
  private static final double LEAST_P = 0.001;

  private Numbers() {}

  /** JSON has no NaN. */
  static @Nullable Double json(double value) {
    return Double.isNaN(value) ? null : value;
  }

  static Map<String, Object> json(Proportion proportion) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("value", json(proportion.value()));
    members.put("hits", proportion.hits());
    members.put("of", proportion.of());
    members.put("wilson", json(proportion.interval()));
    return members;
  }

  static List<Double> json(Interval interval) {
    return List.of(interval.low(), interval.high());
  }

  static @Nullable List<Double> json(Optional<Interval> interval) {
    return interval.map(Numbers::json).orElse(null);
  }

  static String text(double value) {
    return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, "%.3f", value);
  }

  /** Of a test; more digits would say nothing. */
  static String p(double p) {
    return p < LEAST_P ? "< 0.001" : text(p);
  }

  static String text(Proportion proportion) {
    return proportion.of() == 0
        ? NONE
        : "%s (%d of %d; %s)"
            .formatted(
                text(proportion.value()),
                proportion.hits(),
                proportion.of(),
                text(proportion.interval()));
  }

  static String text(Interval interval) {
    return text(interval.low()) + " to " + text(interval.high());
  }

  static String text(Optional<Interval> interval) {
    return interval.map(Numbers::text).orElse(NONE);
  }
}
