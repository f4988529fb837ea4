package org.spira.inference.hearing;

import org.spira.common.RecordingPart;

/**
 * A recording that was sent.
 *
 * @param wav its bytes, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the store to the decoder, never compared
public record SentRecording(RecordingPart part, byte[] wav) {

  /** Only the part: the bytes are the patient's voice. */
  @Override
  public String toString() {
    return "SentRecording[" + part.wireName() + "]";
  }
}
