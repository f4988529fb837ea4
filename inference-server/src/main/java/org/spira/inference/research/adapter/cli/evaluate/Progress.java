package org.spira.inference.research.adapter.cli.evaluate;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** Says how far a long piece of work is, at each tenth of it. Used by one thread. */
final class Progress {

  private static final int PARTS = 10;
  private static final double NANOS_PER_SECOND = 1e9;

  private final PrintStream err;
  private final LongSupplier nanos;
  private final int all;
  private final int before;
  private final long start;
  private int done;

  /**
   * Begins.
   *
   * @param all how many pieces there are
   * @param before how many of them were done another time
   */
  Progress(PrintStream err, LongSupplier nanos, int all, int before) {
    this.err = err;
    this.nanos = nanos;
    this.all = all;
    this.before = before;
    this.done = before;
    this.start = nanos.getAsLong();
    if (before > 0) {
      err.printf("%d of %d are there already%n", before, all);
    }
  }

  /** One more piece is done. */
  void step() {
    done++;
    if ((long) done * PARTS / all > (done - 1L) * PARTS / all) {
      double seconds = (nanos.getAsLong() - start) / NANOS_PER_SECOND;
      double left = seconds / (done - before) * (all - done);
      err.printf("%d of %d, about %.0f s left%n", done, all, left);
    }
  }
}
