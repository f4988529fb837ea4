package org.spira.audio.container;

/** Walks from chunk to chunk. */
public final class Chunks {

  /** Bytes of the name and the size in front of the content. */
  public static final int HEADER = 8;

  private Chunks() {}

  /**
   * Where the chunk after one of this size and end begins. A byte of padding follows an odd size,
   * but for writers who forget it.
   */
  public static long next(Bytes wav, long end, long size) {
    boolean padded = size % 2 == 1 && (wav.hasName(end + 1) || !wav.hasName(end));
    return padded ? end + 1 : end;
  }

  /** Whether nothing but whole chunks lies between this offset and the end of the file. */
  public static boolean reachTheEnd(Bytes wav, long start) {
    long at = start;
    while (at + HEADER <= wav.length() && wav.hasName(at)) {
      long size = wav.unsignedInt((int) at + 4);
      at = next(wav, at + HEADER + size, size);
    }
    return at == wav.length() || at == wav.length() + 1L;
  }
}
