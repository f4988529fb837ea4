package org.spira.bench.wayin.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a server on loopback the same over and over.
 *
 * @param port where it listens
 */
public record HttpLoad(int port) {

  /** One answer. */
  public byte[] once(Request request) throws IOException {
    try (HttpConnection connection = new HttpConnection(port)) {
      return connection.ask(request);
    }
  }

  /**
   * Waits for one server-sent event.
   *
   * @param cause what lets it happen, once somebody waits
   * @return how long after that it came, in nanoseconds
   */
  public long event(Request request, Runnable cause) throws IOException {
    try (HttpConnection connection = new HttpConnection(port)) {
      return connection.awaitEvent(request, cause);
    }
  }

  /**
   * Asks for so long over so many connections at once.
   *
   * @param fresh whether each request has a connection of its own
   * @return how long each took, in nanoseconds
   */
  public List<Long> run(Request request, int connections, boolean fresh, Duration atLeast)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + atLeast.toNanos();
    List<Callable<List<Long>>> threads = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      threads.add(() -> fresh ? byFresh(request, end) : byOne(request, end));
    }
    List<Long> nanos = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(connections)) {
      for (Future<List<Long>> thread : executor.invokeAll(threads)) {
        nanos.addAll(thread.get());
      }
    }
    return nanos;
  }

  private List<Long> byOne(Request request, long end) throws IOException {
    List<Long> nanos = new ArrayList<>();
    while (System.nanoTime() < end) {
      byOneWhileItLasts(request, end, nanos);
    }
    return nanos;
  }

  /** Servers close a connection after some hundred requests. */
  private void byOneWhileItLasts(Request request, long end, List<Long> nanos) throws IOException {
    try (HttpConnection connection = new HttpConnection(port)) {
      while (System.nanoTime() < end && !connection.isOver()) {
        long begun = System.nanoTime();
        var unused = connection.ask(request);
        nanos.add(System.nanoTime() - begun);
      }
    }
  }

  private List<Long> byFresh(Request request, long end) throws IOException {
    List<Long> nanos = new ArrayList<>();
    while (System.nanoTime() < end) {
      long begun = System.nanoTime();
      var unused = once(request);
      nanos.add(System.nanoTime() - begun);
    }
    return nanos;
  }
}
