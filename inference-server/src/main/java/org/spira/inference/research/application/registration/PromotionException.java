package org.spira.inference.research.application.registration;

/** A version does not come into production; the message says why. */
public final class PromotionException extends RuntimeException {

  /** With why. */
  public PromotionException(String message) {
    super(message);
  }
}
