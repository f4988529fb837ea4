package org.spira.bench.wayin.plain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes a form apart that lies in memory: the least that anybody has to do. */
final class PlainForm {

  private static final byte[] DELIMITER = ascii("\r\n--" + Upload.BOUNDARY);
  private static final byte[] BLANK_LINE = ascii("\r\n\r\n");
  private static final byte[] FILE = ascii("filename=");

  private PlainForm() {}

  /** The bytes of each file, in order. */
  static List<byte[]> files(byte[] form) {
    List<byte[]> files = new ArrayList<>();
    int head = DELIMITER.length - 2;
    for (int end = find(form, DELIMITER, head); end >= 0; end = find(form, DELIMITER, head)) {
      int blank = find(form, BLANK_LINE, head);
      int named = find(form, FILE, head);
      if (named >= 0 && named < blank) {
        files.add(Arrays.copyOfRange(form, blank + BLANK_LINE.length, end));
      }
      head = end + DELIMITER.length;
    }
    return files;
  }

  /** By the last byte first, going on by as many bytes as cannot match. */
  private static int find(byte[] in, byte[] wanted, int from) {
    int last = wanted.length - 1;
    for (int at = from; at + last < in.length; at += shift(in[at + last], wanted)) {
      if (Arrays.equals(in, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }

  private static int shift(byte end, byte[] wanted) {
    for (int i = wanted.length - 2; i >= 0; i--) {
      if (wanted[i] == end) {
        return wanted.length - 1 - i;
      }
    }
    return wanted.length;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
