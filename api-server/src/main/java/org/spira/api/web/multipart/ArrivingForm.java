package org.spira.api.web.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.spira.api.web.multipart.BrokenFormException.Kind;

/**
 * The bytes of a form while they arrive (RFC 2046, section 5.1), each looked at where it lies.
 * Lines may end with a line feed alone, as some senders write them. For one thread.
 */
final class ArrivingForm {

  private static final int BUFFER = 64 * 1024;

  private final InputStream in;
  private final BoundarySearch boundary;
  private final long most;
  private final byte[] buffer;
  private int from;
  private int to;
  private long received;
  private boolean begun;

  /** Of this body, of which no more than so many bytes are taken. */
  ArrivingForm(InputStream in, String boundary, long most) {
    this.in = in;
    this.boundary = new BoundarySearch(boundary);
    this.most = most;
    this.buffer = new byte[BUFFER + this.boundary.length()];
    // the first boundary has a line break before it like every other
    buffer[to++] = '\r';
    buffer[to++] = '\n';
  }

  /** Whether nothing at all was sent. */
  boolean isEmpty() throws IOException {
    return received == 0 && !fill();
  }

  /** Goes behind the next boundary; whatever stands before it goes there. */
  void copyToBoundary(Sink sink) throws IOException {
    int at = boundary.find(buffer, from, to);
    while (at < 0) {
      // its first bytes may have come already
      int certain = Math.max(from, to - boundary.length() + 1);
      sink.take(buffer, from, certain - from);
      from = certain;
      requireMore();
      at = boundary.find(buffer, from, to);
    }
    sink.take(buffer, from, at - from);
    from = at + boundary.length();
    begun = true;
  }

  /** Whether another part follows the boundary that was found. */
  boolean hasPart() throws IOException {
    if (at(0) == '-' && at(1) == '-') {
      return false;
    }
    if (!line().isBlank()) {
      throw BrokenFormException.of(Kind.UNREADABLE);
    }
    return true;
  }

  /** The lines before the next one that is empty. */
  List<String> headerLines() throws IOException {
    List<String> lines = new ArrayList<>();
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      length += line.length();
      requireShort(length);
      lines.add(line);
    }
    return lines;
  }

  private String line() throws IOException {
    int length = 0;
    while (at(length) != '\n') {
      length++;
      requireShort(length);
    }
    int shown = length > 0 && at(length - 1) == '\r' ? length - 1 : length;
    String line = new String(buffer, from, shown, StandardCharsets.UTF_8);
    from += length + 1;
    return line;
  }

  /** The byte so far from here, which is waited for. */
  private byte at(int offset) throws IOException {
    while (from + offset >= to) {
      requireMore();
    }
    return buffer[from + offset];
  }

  private static void requireShort(int length) {
    if (length > FormLimits.HEADER) {
      throw BrokenFormException.tooMuch(Kind.HEADER_TOO_LARGE, FormLimits.HEADER);
    }
  }

  /** Takes more of the body behind what is left of it here; false at its end. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    int read = in.readNBytes(buffer, to, buffer.length - to);
    to += read;
    received += read;
    if (received > most) {
      throw BrokenFormException.tooMuch(Kind.FORM_TOO_LARGE, most);
    }
    return read > 0;
  }

  private void requireMore() throws IOException {
    if (!fill()) {
      throw BrokenFormException.of(begun ? Kind.CUT_OFF : Kind.UNREADABLE);
    }
  }

  /** Where bytes go; they change after the call. */
  @FunctionalInterface
  interface Sink {

    void take(byte[] bytes, int from, int length);
  }
}
