package org.spira.audio.container;

/**
 * The tag ID3v2, which some phones put before a WAV file. Its size is four times seven bits
 * (ID3v2.4 informal standard, section 3.1); zeros may follow it.
 */
public final class Id3Tag {

  private static final int HEADER = 10;
  private static final int FLAGS_AT = 5;
  private static final int SIZE_AT = 6;
  private static final int FOOTER_FLAG = 0x10;

  private Id3Tag() {}

  /**
   * Where the file itself begins: after all tags at its start, and the zeros behind them.
   *
   * @return an offset, which is beyond the end when a tag says that it is longer than the file
   */
  public static long after(Bytes file) {
    long at = 0;
    while (is(file, at)) {
      at = end(file, (int) at);
      if (at < file.length()) {
        at = file.skipZeros((int) at);
      }
    }
    return at;
  }

  /** Whether a tag begins here. */
  public static boolean is(Bytes file, long at) {
    return file.has(at, "ID3") && at + HEADER <= file.length();
  }

  /** Where the tag that begins here ends, by its own word. */
  public static long end(Bytes file, int at) {
    long size = 0;
    for (int i = at + SIZE_AT; i < at + HEADER; i++) {
      size = size << 7 | (file.unsignedByte(i) & 0x7F);
    }
    boolean footer = (file.unsignedByte(at + FLAGS_AT) & FOOTER_FLAG) != 0;
    return at + HEADER + size + (footer ? HEADER : 0);
  }
}
