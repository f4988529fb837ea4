package org.spira.api.web.multipart;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the line between two parts: R. N. Horspool, "Practical fast searching in strings" (1980).
 * It looks at one byte of about as many as the line is long. A candidate is compared from its
 * start: since a line break starts the delimiter and stands nowhere else in it, no two comparisons
 * go over the same bytes, and no sender can make the search slow. Immutable.
 */
final class BoundarySearch {

  private static final int BYTE = 0xFF;

  private final byte[] delimiter;
  private final int[] shifts = new int[BYTE + 1];

  /** For the boundary that the content type names, without a line break in it. */
  BoundarySearch(String boundary) {
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    Arrays.fill(shifts, delimiter.length);
    for (int i = 0; i < delimiter.length - 1; i++) {
      shifts[delimiter[i] & BYTE] = delimiter.length - 1 - i;
    }
  }

  /** The bytes of the delimiter, the line break before it included. */
  int length() {
    return delimiter.length;
  }

  /** Where the delimiter starts first between the two positions; -1 if it does not. */
  int find(byte[] bytes, int from, int to) {
    int last = delimiter.length - 1;
    for (int at = from; at < to - last; at += shifts[bytes[at + last] & BYTE]) {
      if (bytes[at] == '\r'
          && Arrays.equals(bytes, at, at + delimiter.length, delimiter, 0, delimiter.length)) {
        return at;
      }
    }
    return -1;
  }
}
