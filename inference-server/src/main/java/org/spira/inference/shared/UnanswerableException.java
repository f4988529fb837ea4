package org.spira.inference.shared;

/** An inference will never have a diagnosis; the message says why in words for a nurse. */
public final class UnanswerableException extends RuntimeException {

  /** With the reason. */
  public UnanswerableException(String reason) {
    super(reason);
  }
}
