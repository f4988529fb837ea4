package org.spira.api.inferences.port;

/** These bytes are no recording that can be diagnosed. */
public final class UnfitRecordingException extends RuntimeException {

  /** Why, and what to do, in words for who sent them, and without anything of what they hold. */
  public UnfitRecordingException(String reason) {
    super(reason, null, false, false);
  }
}
