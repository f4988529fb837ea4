package org.spira.audio.npy;

import java.util.Arrays;

/**
 * Numbers of NumPy.
 *
 * @param shape the lengths of the axes
 * @param values in C order, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // carried from a file to who compares it, never compared
public record NpyArray(int[] shape, float[] values) {

  /** Only the shape. */
  @Override
  public String toString() {
    return Arrays.toString(shape);
  }
}
