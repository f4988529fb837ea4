package org.spira.inference.descriptions;

import java.util.List;

/** What a model says about itself in its metadata is not something SPIRA can follow. */
public final class IllegalDescriptionException extends RuntimeException {

  private final List<String> reasons;

  /** Says which key is wrong, and how. */
  public IllegalDescriptionException(String reason) {
    this(List.of(reason));
  }

  /** Says everything that is wrong, at least one thing. */
  public IllegalDescriptionException(List<String> reasons) {
    super(String.join("; ", reasons));
    this.reasons = List.copyOf(reasons);
  }

  /** Each thing that is wrong, in words of its own. */
  public List<String> reasons() {
    return reasons;
  }
}
