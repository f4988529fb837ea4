package org.spira.audio.container;

/**
 * Sizes that mean "not known yet". Who streams, or dies before the end, leaves 0 or about the
 * greatest number there is: 0xFFFFFFFF (FFmpeg), 0x7FFFF000 (SoX), 0x7FFF0000 (GStreamer),
 * 0x80000000 (arecord), with or without the few bytes of the header added or taken off.
 */
public final class SaidSize {

  private static final long AROUND = 0x10000;
  private static final long SIGNED_END = 0x80000000L;
  private static final long UNSIGNED_END = 0x100000000L;

  private SaidSize() {}

  /** Whether this size, of a chunk or a file, says only that there is no end. */
  public static boolean endless(long size) {
    return Math.abs(size - SIGNED_END) <= AROUND
        || Math.abs(size - UNSIGNED_END) <= AROUND
        || size > Long.MAX_VALUE - AROUND;
  }
}
