package org.spira.audio.wav;

/**
 * The bytes are no recording that can be heard. The message says why in plain words and never holds
 * content of the file, so it may be shown and logged.
 */
public final class UndecodableAudioException extends RuntimeException {

  /** Why the bytes cannot be decoded, in words for a nurse or a developer. */
  public UndecodableAudioException(String reason) {
    super(reason);
  }
}
