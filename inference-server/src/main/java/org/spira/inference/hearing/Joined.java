package org.spira.inference.hearing;

import java.util.List;

/** Recordings one behind the other, with nothing between them. */
final class Joined {

  private Joined() {}

  /** The samples of all, as one recording. */
  static float[] of(List<float[]> recordings) {
    float[] joined = new float[length(recordings)];
    int at = 0;
    for (float[] samples : recordings) {
      System.arraycopy(samples, 0, joined, at, samples.length);
      at += samples.length;
    }
    return joined;
  }

  static int length(List<float[]> recordings) {
    int length = 0;
    for (float[] samples : recordings) {
      length = Math.addExact(length, samples.length);
    }
    return length;
  }
}
