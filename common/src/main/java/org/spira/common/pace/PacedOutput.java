package org.spira.common.pace;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;

/**
 * A body that gives up on a reader who is too slow. What counts is how long the reader kept it
 * waiting, not how long its bytes took to be found; that the reader takes anything at all is
 * bounded by the connection's own timeout. For one thread.
 */
public final class PacedOutput extends OutputStream {

  private static final int SLICE = 8 * 1024;

  private final OutputStream out;
  private final Pace pace;
  private final LongSupplier nanoTime;
  private long taken;
  private long waited;

  /** To this reader, from now on. */
  public PacedOutput(OutputStream out, Pace pace) {
    this(out, pace, System::nanoTime);
  }

  /** The same, by this clock. */
  public PacedOutput(OutputStream out, Pace pace, LongSupplier nanoTime) {
    this.out = out;
    this.pace = pace;
    this.nanoTime = nanoTime;
  }

  @Override
  public void write(int value) throws IOException {
    pass(1, () -> out.write(value));
  }

  /**
   * Writes slice by slice.
   *
   * @throws SlowReaderException if the reader is too slow
   */
  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int done = 0; done < length; done += SLICE) {
      int at = from + done;
      int some = Math.min(SLICE, length - done);
      pass(some, () -> out.write(bytes, at, some));
    }
  }

  @Override
  public void flush() throws IOException {
    pass(0, out::flush);
  }

  @Override
  public void close() throws IOException {
    pass(0, out::close);
  }

  private void pass(int bytes, Step step) throws IOException {
    long begun = nanoTime.getAsLong();
    step.take();
    waited += nanoTime.getAsLong() - begun;
    taken += bytes;
    if (pace.isMissed(taken, waited)) {
      throw new SlowReaderException();
    }
  }

  /** What a reader can keep waiting. */
  @FunctionalInterface
  private interface Step {

    void take() throws IOException;
  }
}
