package org.spira.audio.container;

/**
 * What follows the sound. Chunks and tags that describe it are welcome, and so are zeros that fill
 * a block of storage; anything else is sound that the header knows nothing of.
 */
public final class Behind {

  /** Recorders fill up to the blocks of their storage; longer stretches may be a pause. */
  private static final int MOST_ZEROS = 4096;

  /** An old tag at the very end of a file, ID3v1. */
  private static final int ID3V1_SIZE = 128;

  private final Bytes wav;

  private Behind(Bytes wav) {
    this.wav = wav;
  }

  /**
   * Whether nothing but descriptions and padding begins at this offset.
   *
   * @param odd whether a byte of padding belongs here, which some writers leave out
   */
  public static boolean holdsNoSound(Bytes wav, long at, boolean odd) {
    Behind behind = new Behind(wav);
    return (odd && behind.quietFrom(at + 1)) || behind.quietFrom(at);
  }

  private boolean quietFrom(long start) {
    long at = start;
    while (!endsAt(at)) {
      long next = next((int) at);
      if (next <= at) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private boolean endsAt(long at) {
    if (at >= wav.length() || (wav.length() - at == ID3V1_SIZE && wav.has(at, "TAG"))) {
      return true;
    }
    return wav.length() - at <= MOST_ZEROS && wav.skipZeros((int) at) == wav.length();
  }

  /** Where the description that begins here ends; the same place when none does. */
  private long next(int at) {
    if (Id3Tag.is(wav, at)) {
      long end = Id3Tag.end(wav, at);
      return end <= wav.length() ? end : at;
    }
    if (!wav.hasName(at) || at + Chunks.HEADER > wav.length() || isSound(at)) {
      return at;
    }
    long size = wav.unsignedInt(at + 4);
    long end = at + Chunks.HEADER + size;
    return end > wav.length() ? at : Chunks.next(wav, end, size);
  }

  private boolean isSound(int at) {
    boolean pieces = wav.has(at, "LIST") && wav.has(at + Chunks.HEADER, "wavl");
    boolean file = wav.has(at, "RIFF") || wav.has(at, "RF64") || wav.has(at, "RIFX");
    return pieces || file || (wav.has(at, "data") && wav.unsignedInt(at + 4) != 0);
  }
}
