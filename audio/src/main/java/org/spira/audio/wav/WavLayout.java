package org.spira.audio.wav;

import org.spira.audio.container.Bytes;

/**
 * Where the samples of a WAV file lie and what they are.
 *
 * @param format what they are
 * @param dataOffset where the first byte of the first sample lies
 * @param dataLength how many bytes of samples are there; a cut last frame counts in
 */
record WavLayout(WavFormat format, int dataOffset, int dataLength) {

  /** Samples per channel, without a last one that is cut off. */
  int frames() {
    return dataLength / format.frameBytes();
  }

  /**
   * Finds the samples.
   *
   * @throws UndecodableAudioException if these bytes are no WAV file that holds sound
   */
  static WavLayout of(byte[] wav) {
    return new WavScan(new Bytes(wav)).run();
  }

  /** What is known when only sizes are asked for. */
  WavInfo info() {
    return new WavInfo(format.sampleRate(), format.channels(), frames());
  }
}
