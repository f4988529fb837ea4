package org.spira.bench.server;

import io.nats.client.Connection;
import io.nats.client.Dispatcher;
import io.nats.client.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.bench.plain.PlainInference;
import org.spira.bench.plain.ResearchModel;
import org.spira.bench.process.Round;
import org.spira.common.ResultMessage;
import org.spira.common.Subjects;
import org.spira.common.WireJson;

/**
 * Asks for inferences on NATS, as the API Server does, and hears the results that are published.
 * For one thread; results come on another.
 */
public final class Caller implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final double SAME = 1e-3;

  private final Connection connection;
  private final Dispatcher results;
  private final String channel;
  private final double expected;
  private final Map<String, Long> asked = new ConcurrentHashMap<>();
  private final AtomicLong answered = new AtomicLong();
  private final AtomicLong lastNanos = new AtomicLong();
  private volatile @Nullable String wrong;
  private final Semaphore places = new Semaphore(0);

  private Caller(Connection connection, String channel, double expected) {
    this.connection = connection;
    this.channel = channel;
    this.expected = expected;
    this.results = connection.createDispatcher(this::hear);
    results.subscribe(Subjects.DEFAULT_RESULTS);
  }

  /**
   * On this connection, which stays the caller's to close, with what the measured model says of a
   * recording when it is asked plainly.
   *
   * @param graph the model's
   * @param wav what every inference is about
   */
  public static Caller about(byte[] wav, Path graph, Connection connection) throws Exception {
    try (ResearchModel model = new ResearchModel(graph)) {
      double expected = new PlainInference(model).score(wav);
      return new Caller(connection, Subjects.customaryChannel(MeasuredServer.MODEL), expected);
    }
  }

  /**
   * Keeps so many inferences waiting or at work for a while, and counts what is answered meanwhile.
   * Between two calls, nothing is at work.
   *
   * @param ids used in turn; more than are in flight
   * @param cpu what the server has used so far
   */
  public Round load(List<String> ids, int inFlight, Duration atLeast, Supplier<Duration> cpu) {
    Iterator<String> next = Stream.generate(ids::stream).flatMap(all -> all).iterator();
    for (int i = 0; i < inFlight; i++) {
      ask(next.next());
    }
    // past the first wave, the server is as busy as it will be
    for (int i = 0; i < inFlight; i++) {
      awaitPlace();
      ask(next.next());
    }
    Round round = steady(next, atLeast, cpu);
    awaitPlaces(inFlight);
    return round;
  }

  private Round steady(Iterator<String> next, Duration atLeast, Supplier<Duration> cpu) {
    long start = System.nanoTime();
    long answeredBefore = answered.get();
    Duration cpuBefore = cpu.get();
    while (System.nanoTime() - start < atLeast.toNanos()) {
      awaitPlace();
      ask(next.next());
    }
    long count = answered.get() - answeredBefore;
    Duration cpuUsed = cpu.get().minus(cpuBefore);
    return new Round(count, Duration.ofNanos(System.nanoTime() - start), cpuUsed);
  }

  /**
   * Asks for one inference after the other, each when the one before is answered and some time has
   * passed.
   *
   * @return how long each took, from publishing to hearing the result, in nanoseconds
   */
  public List<Long> oneByOne(List<String> ids, Duration pause) {
    List<Long> nanos = new ArrayList<>();
    for (String id : ids) {
      ask(id);
      awaitPlace();
      nanos.add(lastNanos.get());
      pause(pause);
    }
    return nanos;
  }

  private void ask(String id) {
    asked.put(id, System.nanoTime());
    connection.publish(channel, WireJson.write(MadeInference.of(id)));
  }

  private void hear(Message message) {
    long now = System.nanoTime();
    ResultMessage result = WireJson.readResult(message.getData());
    Long since = asked.remove(result.inferenceId());
    if (since == null) {
      wrong = result + " was not asked for, or came twice";
      return;
    }
    check(result);
    lastNanos.set(now - since);
    answered.incrementAndGet();
    places.release();
  }

  private void check(ResultMessage result) {
    if (result.error() != null || Math.abs(result.output().getFirst() - expected) > SAME) {
      wrong = result + " is " + result.output() + " " + result.error() + ", not " + expected;
    }
  }

  private void awaitPlaces(int count) {
    for (int i = 0; i < count; i++) {
      awaitPlace();
    }
  }

  private void awaitPlace() {
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("no result came within " + PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a result", e);
    }
    failIfWrong();
  }

  private void failIfWrong() {
    String found = wrong;
    if (found != null) {
      throw new IllegalStateException("a result is wrong: " + found);
    }
  }

  private static void pause(Duration pause) {
    long end = System.nanoTime() + pause.toNanos();
    for (long left = pause.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  @Override
  public void close() {
    connection.closeDispatcher(results);
  }
}
