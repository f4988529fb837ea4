package org.spira.api.web.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.spira.api.web.multipart.BrokenFormException.Kind;

/**
 * A body that gives up on a sender who is too slow. It looks at the clock whenever something has
 * come; that something comes at all is bounded by the connection's own timeout. For one thread.
 */
public final class PacedInput extends InputStream {

  private final InputStream in;
  private final Pace pace;
  private final LongSupplier nanoTime;
  private final long start;
  private long received;

  /** Of this body, from now on. */
  public PacedInput(InputStream in, Pace pace) {
    this(in, pace, System::nanoTime);
  }

  PacedInput(InputStream in, Pace pace, LongSupplier nanoTime) {
    this.in = in;
    this.pace = pace;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  /**
   * Reads what has come.
   *
   * @throws BrokenFormException if it comes too slowly
   */
  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) {
    received += bytes;
    if (bytes > 0 && pace.isMissed(received, nanoTime.getAsLong() - start)) {
      throw BrokenFormException.of(Kind.TOO_SLOW);
    }
  }
}
