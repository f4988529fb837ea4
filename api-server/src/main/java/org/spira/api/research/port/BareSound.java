package org.spira.api.research.port;

/** Takes from a recording all but its sound: recorders write names and places beside it. */
@FunctionalInterface
public interface BareSound {

  /**
   * The same sound in a WAV file that holds nothing else.
   *
   * @throws org.spira.api.shared.Refusal if it cannot be read, so that nobody knows what it holds
   */
  byte[] of(byte[] wav);
}
