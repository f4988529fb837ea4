package org.spira.inference.descriptions;

/** What a model says about itself in its metadata is not something SPIRA can follow. */
public final class IllegalDescriptionException extends RuntimeException {

  /** Says which key is wrong, and how. */
  public IllegalDescriptionException(String reason) {
    super(reason);
  }
}
