package org.spira.inference.inferences.application.port;

import org.spira.common.RecordingPart;

/** A recording that every accepted inference has is not in the store. */
public final class RecordingMissingException extends RuntimeException {

  /** Of this part. */
  public RecordingMissingException(RecordingPart part) {
    super("recording " + part.wireName() + " is missing");
  }
}
