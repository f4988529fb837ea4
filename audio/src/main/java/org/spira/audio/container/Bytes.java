package org.spira.audio.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The file's bytes as the little-endian numbers of RIFF. Offsets have to lie inside. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Bytes(byte[] array) {

  /** How many there are. */
  public int length() {
    return array.length;
  }

  /** The unsigned byte at this place. */
  public int unsignedByte(int at) {
    return array[at] & 0xFF;
  }

  /** The unsigned 16-bit number at this place. */
  public int unsignedShort(int at) {
    return unsignedByte(at) | unsignedByte(at + 1) << 8;
  }

  /** The unsigned 32-bit number at this place. */
  public long unsignedInt(int at) {
    return unsignedShort(at) | (long) unsignedShort(at + 2) << 16;
  }

  /** An unsigned 64-bit number; what is beyond a positive long becomes the greatest of them. */
  public long unsignedLong(int at) {
    long value = unsignedInt(at) | unsignedInt(at + 4) << 32;
    return value < 0 ? Long.MAX_VALUE : value;
  }

  /** Copies of so many bytes from this place on. */
  public byte[] range(int at, int length) {
    return Arrays.copyOfRange(array, at, at + length);
  }

  /** Whether these characters stand at this place; false where the file ends before. */
  public boolean has(long at, String characters) {
    if (at + characters.length() > array.length) {
      return false;
    }
    byte[] expected = characters.getBytes(StandardCharsets.ISO_8859_1);
    int start = (int) at;
    return Arrays.equals(array, start, start + expected.length, expected, 0, expected.length);
  }

  /** Whether four printable characters stand at this place, as names of chunks are. */
  public boolean hasName(long at) {
    if (at + 4 > array.length) {
      return false;
    }
    for (int i = (int) at; i < at + 4; i++) {
      if (array[i] < 0x20 || array[i] > 0x7E) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the next byte that is not zero stands, from this place on; the length if there is none.
   */
  public int skipZeros(int at) {
    int next = at;
    while (next < array.length && array[next] == 0) {
      next++;
    }
    return next;
  }
}
