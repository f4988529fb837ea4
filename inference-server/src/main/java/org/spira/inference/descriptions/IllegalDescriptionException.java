package org.spira.inference.descriptions;

import java.util.List;

/** What a model says about itself in its metadata is not something SPIRA can follow. */
public final class IllegalDescriptionException extends RuntimeException {

  /** Says which key is wrong, and how. */
  public IllegalDescriptionException(String reason) {
    super(reason);
  }

  /** Says everything that is wrong, at least one thing. */
  public IllegalDescriptionException(List<String> reasons) {
    this(String.join("; ", reasons));
  }
}
