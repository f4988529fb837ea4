package org.spira.audio.spectrum;

/** What frames see that reach over an end of what they are cut from. */
public enum Padding {
  /** The samples before the end once more, backwards, without the last one. */
  REFLECT,
  /** Silence. */
  CONSTANT,
  /** The last sample, again and again. */
  REPLICATE;

  /** The value at a position before the first or behind the last of these samples. */
  float beyond(float[] samples, int first, int length, int position) {
    return switch (this) {
      case CONSTANT -> 0;
      case REPLICATE -> samples[first + Math.clamp(position, 0, length - 1)];
      case REFLECT -> {
        int mirrored = Math.abs(position);
        yield samples[first + (mirrored < length ? mirrored : 2 * (length - 1) - mirrored)];
      }
    };
  }
}
