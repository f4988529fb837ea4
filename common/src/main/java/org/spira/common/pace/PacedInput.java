package org.spira.common.pace;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A body that gives up on a sender who is too slow. It looks at the clock whenever something has
 * come; that something comes at all is bounded by the connection's own timeout. For one thread.
 */
public final class PacedInput extends InputStream {

  private final InputStream in;
  private final Pace pace;
  private final Supplier<? extends RuntimeException> tooSlow;
  private final LongSupplier nanoTime;
  private final long start;
  private long received;

  /**
   * Of this body, from now on.
   *
   * @param tooSlow what is thrown at a sender who is
   */
  public PacedInput(InputStream in, Pace pace, Supplier<? extends RuntimeException> tooSlow) {
    this(in, pace, tooSlow, System::nanoTime);
  }

  /** The same, by this clock. */
  public PacedInput(
      InputStream in,
      Pace pace,
      Supplier<? extends RuntimeException> tooSlow,
      LongSupplier nanoTime) {
    this.in = in;
    this.pace = pace;
    this.tooSlow = tooSlow;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  /** Reads what has come, and throws what is thrown at a sender who is too slow. */
  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) {
    received += bytes;
    if (bytes > 0 && pace.isMissed(received, nanoTime.getAsLong() - start)) {
      throw tooSlow.get();
    }
  }
}
