package org.spira.flood.commandline;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A line now and then while something lasts, for people before a terminal and in a pod's log. */
public final class Progress {

  private static final long SECONDS = 5;

  private final PrintStream out;
  private final Supplier<String> line;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("progress").factory());

  private Progress(PrintStream out, Supplier<String> line) {
    this.out = out;
    this.line = line;
    // showing cannot fail: a PrintStream keeps its errors to itself
    var unused = clock.scheduleAtFixedRate(this::show, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /** Shows the line while the work lasts, and a last time when it is over. */
  public static <E extends Exception> void during(
      PrintStream out, Supplier<String> line, Work<E> work) throws InterruptedException, E {
    Progress progress = new Progress(out, line);
    try {
      work.run();
    } finally {
      progress.end();
    }
  }

  private void end() {
    clock.shutdownNow();
    show();
  }

  private synchronized void show() {
    out.println(line.get());
    out.flush();
  }
}
