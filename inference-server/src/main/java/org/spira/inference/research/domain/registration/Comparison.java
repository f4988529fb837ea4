package org.spira.inference.research.domain.registration;

import java.util.Arrays;
import java.util.Optional;

/** How a number may lie to its bound. */
public enum Comparison {
  /** {@code >=}. */
  AT_LEAST(">="),
  /** {@code >}. */
  ABOVE(">"),
  /** {@code <=}. */
  AT_MOST("<="),
  /** {@code <}. */
  BELOW("<");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  static Optional<Comparison> of(String sign) {
    return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
  }

  boolean holds(double value, double bound) {
    return switch (this) {
      case AT_LEAST -> value >= bound;
      case ABOVE -> value > bound;
      case AT_MOST -> value <= bound;
      case BELOW -> value < bound;
    };
  }
}
