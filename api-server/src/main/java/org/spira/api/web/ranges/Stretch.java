package org.spira.api.web.ranges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;

/**
 * Which bytes of something are answered (RFC 9110, 14): all, where none or several stretches are
 * asked for, or in words that say nothing.
 *
 * @param status 200, 206, or 416 if there are no such bytes
 * @param first counted from 0
 * @param length how many
 * @param size of the whole
 */
public record Stretch(HttpStatus status, long first, long length, long size) {

  /** What the header {@code Range}, if there is one, asks for of so many bytes. */
  public static Stretch asked(@Nullable String range, long size) {
    List<HttpRange> asked = parsed(range);
    if (asked.size() != 1) {
      return new Stretch(HttpStatus.OK, 0, size, size);
    }
    HttpRange only = asked.getFirst();
    long first = only.getRangeStart(size);
    long length = only.getRangeEnd(size) - first + 1;
    return first >= size || length < 1
        ? new Stretch(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, 0, 0, size)
        : new Stretch(HttpStatus.PARTIAL_CONTENT, first, length, size);
  }

  private static List<HttpRange> parsed(@Nullable String range) {
    try {
      return HttpRange.parseRanges(range);
    } catch (IllegalArgumentException expected) {
      return List.of();
    }
  }

  /** Whether all is answered. */
  public boolean isWhole() {
    return status == HttpStatus.OK;
  }

  /** The header {@code Content-Range}. */
  public String contentRange() {
    return status == HttpStatus.PARTIAL_CONTENT
        ? "bytes %d-%d/%d".formatted(first, first + length - 1, size)
        : "bytes */" + size;
  }
}
