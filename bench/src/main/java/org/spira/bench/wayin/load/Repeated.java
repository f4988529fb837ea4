package org.spira.bench.wayin.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same over and over, and how long it took each time. */
public final class Repeated {

  private Repeated() {}

  /** What is done again and again. */
  public interface Task {

    /** Does it once. */
    void once() throws Exception;
  }

  /**
   * Lets threads run at once, each as it was given.
   *
   * @param threads return how long each of theirs took, in nanoseconds
   * @return all of them
   */
  public static List<Long> inThreads(List<Callable<List<Long>>> threads)
      throws InterruptedException, ExecutionException {
    List<Long> nanos = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(threads.size())) {
      for (Future<List<Long>> thread : executor.invokeAll(threads)) {
        nanos.addAll(thread.get());
      }
    }
    return nanos;
  }

  /**
   * Repeats in this thread until then.
   *
   * @param end by {@link System#nanoTime()}
   * @return how long each took, in nanoseconds
   */
  public static List<Long> until(long end, Task task) throws Exception {
    List<Long> nanos = new ArrayList<>();
    while (System.nanoTime() < end) {
      nanos.add(timed(task));
    }
    return nanos;
  }

  /** How long it takes once, in nanoseconds. */
  static long timed(Task task) throws Exception {
    long begun = System.nanoTime();
    task.once();
    return System.nanoTime() - begun;
  }
}
