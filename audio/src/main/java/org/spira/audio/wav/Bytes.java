package org.spira.audio.wav;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The file's bytes as the little-endian numbers of RIFF. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Bytes(byte[] array) {

  int length() {
    return array.length;
  }

  int unsignedShort(int at) {
    return (array[at] & 0xFF) | (array[at + 1] & 0xFF) << 8;
  }

  long unsignedInt(int at) {
    return unsignedShort(at) | (long) unsignedShort(at + 2) << 16;
  }

  /** An unsigned 64-bit number; what is beyond a positive long becomes the greatest of them. */
  long unsignedLong(int at) {
    long value = unsignedInt(at) | unsignedInt(at + 4) << 32;
    return value < 0 ? Long.MAX_VALUE : value;
  }

  byte[] range(int at, int length) {
    return Arrays.copyOfRange(array, at, at + length);
  }

  /** Whether these characters stand at this place; false where the file ends before. */
  boolean has(int at, String characters) {
    if (at + characters.length() > array.length) {
      return false;
    }
    byte[] expected = characters.getBytes(StandardCharsets.ISO_8859_1);
    return Arrays.equals(array, at, at + expected.length, expected, 0, expected.length);
  }
}
