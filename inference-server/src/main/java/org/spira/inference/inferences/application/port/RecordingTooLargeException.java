package org.spira.inference.inferences.application.port;

import org.spira.common.RecordingPart;

/** A recording is larger than what the server takes into memory. */
public final class RecordingTooLargeException extends RuntimeException {

  /** Of this part, with the limit in bytes. */
  public RecordingTooLargeException(RecordingPart part, long limit) {
    super("recording " + part.wireName() + " is larger than " + limit + " bytes");
  }
}
