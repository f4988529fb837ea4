package org.spira.audio.spectrum;

/**
 * How samples are cut into frames; the names are those of torchaudio and of the models' metadata.
 *
 * @param nFft points of the Fourier transform, at least {@code winLength}
 * @param winLength samples under the Hann window, which lies in the middle of the {@code nFft}
 * @param hopLength samples from one frame to the next
 * @param center whether the first frame has the first sample in its middle, or at its beginning
 * @param padding what centred frames see beyond the ends
 */
public record Framing(int nFft, int winLength, int hopLength, boolean center, Padding padding) {

  private static final int MAX_SIZE = 1 << 16;

  /**
   * Checks that there can be such frames.
   *
   * @throws IllegalArgumentException naming the value that is wrong and what it may be
   */
  public Framing {
    requireBetween("n_fft", nFft, 2, MAX_SIZE);
    requireBetween("win_length", winLength, 1, nFft);
    requireBetween("hop_length", hopLength, 1, Integer.MAX_VALUE);
  }

  /** Centred, and reflected at the ends. */
  public Framing(int nFft, int winLength, int hopLength) {
    this(nFft, winLength, hopLength, true, Padding.REFLECT);
  }

  /**
   * Checks a value.
   *
   * @throws IllegalArgumentException naming it and what it may be
   */
  public static void requireBetween(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s is %d, but must lie between %d and %d".formatted(name, value, least, most));
    }
  }

  /** Frequencies of a frame, from 0 to half the rate. */
  public int bins() {
    return nFft / 2 + 1;
  }

  /** The fewest samples that have a frame: what is reflected has to be longer than its edge. */
  public int shortest() {
    if (!center) {
      return nFft;
    }
    return padding == Padding.REFLECT ? nFft / 2 + 1 : 1;
  }

  /**
   * Frames of so many samples, at least the fewest; an odd transform reaches one less over the end.
   */
  public long frames(long samples) {
    return (center ? samples - nFft % 2 : samples - nFft) / hopLength + 1;
  }

  /** The sum of the squared window. */
  public double windowPower() {
    return Hann.power(winLength);
  }

  /** Samples by which the window of the first frame begins before the samples do. */
  int lead() {
    int before = (nFft - winLength) / 2;
    return center ? nFft / 2 - before : -before;
  }
}
