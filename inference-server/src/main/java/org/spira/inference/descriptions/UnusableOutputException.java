package org.spira.inference.descriptions;

/** A model answered with something that no diagnosis can be made from. */
public final class UnusableOutputException extends RuntimeException {

  /** Says what is wrong with the output, in words for a nurse. */
  public UnusableOutputException(String reason) {
    super(reason);
  }
}
