package org.spira.inference.direct.adapter.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Reads a body, but none that comes so slowly that its sender would keep a place for ever. For one
 * thread.
 */
final class PacedBody {

  /** How long a sender may take to come up to speed. */
  static final Duration GRACE = Duration.ofSeconds(20);

  /** How long all of a body may take. */
  static final Duration LONGEST = Duration.ofMinutes(2);

  /** Bytes a second on average, unpacked, once the grace is over. */
  static final long LEAST_RATE = 64 << 10;

  private static final double SECOND = Duration.ofSeconds(1).toNanos();
  private static final int AT_ONCE = 64 << 10;

  private final LongSupplier nanoTime;

  /** By this time, in nanoseconds since anything. */
  PacedBody(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Reads to the end, or so many bytes.
   *
   * @throws SlowBodyException if they come too slowly
   */
  byte[] read(InputStream in, int most) throws IOException {
    long began = nanoTime.getAsLong();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] next = new byte[AT_ONCE];
    for (int read = in.read(next); read >= 0; read = in.read(next)) {
      body.write(next, 0, Math.min(read, most - body.size()));
      if (body.size() == most) {
        break;
      }
      requirePace(body.size(), nanoTime.getAsLong() - began);
    }
    return body.toByteArray();
  }

  private static void requirePace(long bytes, long nanos) {
    boolean isSlow = nanos > GRACE.toNanos() && bytes < LEAST_RATE * (nanos / SECOND);
    if (isSlow || nanos > LONGEST.toNanos()) {
      throw new SlowBodyException();
    }
  }

  /** A body came too slowly to be waited for. */
  static final class SlowBodyException extends RuntimeException {

    SlowBodyException() {
      super(
          "the body came too slowly: after %d s at least %d bytes a second, and all within %d s"
              .formatted(GRACE.toSeconds(), LEAST_RATE, LONGEST.toSeconds()));
    }
  }
}
