package org.spira.api.shared;

/** There is too much to do at the moment; nothing was done. */
public final class TooBusyException extends RuntimeException {

  /** With what the caller is told. */
  public TooBusyException(String message) {
    super(message, null, false, false);
  }
}
