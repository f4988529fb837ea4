package org.spira.api.accounts.adapter.oidc.asking;

import org.jspecify.annotations.Nullable;

/** A provider did not answer, or not so that anything could be done with it. */
public final class UnfitAnswerException extends RuntimeException {

  /** In words without anything of what was asked or answered. */
  public UnfitAnswerException(String message) {
    super(message);
  }

  /** The same, and what lies behind it. */
  public UnfitAnswerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
