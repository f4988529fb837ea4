package org.spira.bench.wayin.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

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
    Callable<List<Long>> thread =
        () -> fresh ? Repeated.until(end, () -> forget(once(request))) : byOne(request, end);
    return Repeated.inThreads(Collections.nCopies(connections, thread));
  }

  /**
   * Asks once over so many connections at once, whose bodies take so long to send: the first half
   * as long and the last half as long again, so that they do not all end at once.
   *
   * @return how long each took, in nanoseconds
   */
  public List<Long> slowly(Request request, int connections, Duration sending)
      throws InterruptedException, ExecutionException {
    List<Callable<List<Long>>> threads = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      Duration own = sending.dividedBy(2).plus(sending.multipliedBy(i).dividedBy(connections));
      threads.add(() -> List.of(Repeated.timed(() -> askSlowly(request, own))));
    }
    return Repeated.inThreads(threads);
  }

  private void askSlowly(Request request, Duration sending) throws IOException {
    try (HttpConnection connection = new HttpConnection(port)) {
      forget(connection.ask(request, sending));
    }
  }

  private List<Long> byOne(Request request, long end) throws Exception {
    List<Long> nanos = new ArrayList<>();
    while (System.nanoTime() < end) {
      byOneWhileItLasts(request, end, nanos);
    }
    return nanos;
  }

  /** Servers close a connection after some hundred requests. */
  private void byOneWhileItLasts(Request request, long end, List<Long> nanos) throws Exception {
    try (HttpConnection connection = new HttpConnection(port)) {
      while (System.nanoTime() < end && !connection.isOver()) {
        nanos.add(Repeated.timed(() -> forget(connection.ask(request))));
      }
    }
  }

  /** What counts is that it was answered. */
  private static void forget(byte[] answer) {
    var unused = answer;
  }
}
