package org.spira.audio.sample;

/**
 * Tells how 24 bits lie in 4 bytes. WAVE_FORMAT_EXTENSIBLE says: at the upper end, zeros below
 * (Microsoft, "Extensible Wave-Format Descriptors", wValidBitsPerSample). ALSA's S24_LE, which
 * arecord writes, has them at the lower end under copies of the sign. Reading one as the other
 * changes the loudness by 48 dB, so the samples themselves decide: only where the lowest byte is
 * used and the highest never holds more than the sign are they at the lower end.
 */
public final class PaddedPcm {

  private static final int WIDTH = 4;

  private PaddedPcm() {}

  /** How so many bytes of such samples from this offset on have to be read. */
  public static SampleEncoding encoding(byte[] bytes, int offset, int length) {
    boolean lowestUsed = false;
    int end = offset + length - length % WIDTH;
    for (int at = offset; at < end; at += WIDTH) {
      if (bytes[at + 3] != bytes[at + 2] >> 7) {
        return SampleEncoding.PCM_32;
      }
      lowestUsed |= bytes[at] != 0;
    }
    return lowestUsed ? SampleEncoding.PCM_24_LOW : SampleEncoding.PCM_32;
  }
}
