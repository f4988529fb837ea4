package org.spira.audio.spectrum;

/**
 * Computes the power spectra of many frames at a time, with working memory of its own: for one
 * caller. How many frames there are together changes no number.
 */
public interface Powers {

  /** How many frames are computed together. */
  int lanes();

  /**
   * Computes so many frames of the list, beginning with this one.
   *
   * @return for each frequency from 0 to half the rate, the power in each frame; the lanes beyond
   *     the count hold numbers without meaning; valid until the next call
   */
  float[][] compute(FrameList frames, int from, int count);
}
