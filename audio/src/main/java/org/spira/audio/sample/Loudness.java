package org.spira.audio.sample;

/** The bounds of what floating-point samples can mean. */
public final class Loudness {

  /**
   * 24 dB over full scale: recorders with headroom stay below. Who forgot to scale integers of 16
   * bits is far beyond, and would be heard 90 dB too loud.
   */
  private static final float LOUDEST = 16;

  private Loudness() {}

  /** Whether the first so many samples are all numbers and none is louder than anything. */
  public static boolean isAudible(float[] samples, int count) {
    boolean audible = true;
    for (int i = 0; i < count; i++) {
      audible &= Math.abs(samples[i]) <= LOUDEST;
    }
    return audible;
  }
}
