package org.spira.flood;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Sends inferences from several threads at the same time. May be run once. */
public final class Flood {

  private static final double NANOS_PER_SECOND = 1e9;
  private static final Duration PAUSE_BEFORE_RETRY = Duration.ofSeconds(1);

  private final SpiraClient client;
  private final String modelId;
  private final Recordings recordings;
  private final Settings settings;
  private final Sink sink;
  private final AtomicLong numbers = new AtomicLong();
  private final LongAdder acknowledged = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final long begin = System.nanoTime();

  /**
   * Sends nothing yet.
   *
   * @param sink is told of each request when it is over, by several threads at the same time
   */
  public Flood(
      SpiraClient client, String modelId, Recordings recordings, Settings settings, Sink sink) {
    this.client = client;
    this.modelId = modelId;
    this.recordings = recordings;
    this.settings = settings;
    this.sink = sink;
  }

  /** Sends until the time is over or {@link #stop} is called, and waits for what is under way. */
  public void run() throws InterruptedException, IOException {
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      var sending =
          IntStream.range(0, settings.concurrency()).mapToObj(i -> senders.submit(this::send));
      for (Future<?> sender : sending.toList()) {
        sender.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw new IOException("an acknowledgement could not be written down", failure);
      }
      throw new IllegalStateException("a sender failed", e);
    }
  }

  /** Begins no further request. */
  public void stop() {
    stopped.countDown();
  }

  /** How many requests were answered 200. */
  public long acknowledged() {
    return acknowledged.sum();
  }

  /** How many requests were not answered 200, repetitions not counted. */
  public long failed() {
    return failed.sum();
  }

  /** How far the flood is, in one line. */
  public String summary() {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
    return "%d s: %d acknowledged, %d failed".formatted(seconds, acknowledged(), failed());
  }

  private void send() {
    try {
      long number = numbers.getAndIncrement();
      while (!stoppedUntil(dueAt(number))) {
        Submission submission =
            new Submission(modelId, recordings.set(number), UUID.randomUUID().toString());
        Answer answer = submit(submission);
        (answer.isAcknowledged() ? acknowledged : failed).increment();
        sink.accept(submission, answer);
        number = numbers.getAndIncrement();
      }
    } catch (IOException e) {
      stop();
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer submit(Submission submission) throws InterruptedException {
    Answer answer = client.submit(submission);
    for (int i = 0; i < settings.retries() && !answer.isAcknowledged(); i++) {
      long pause = Math.max(PAUSE_BEFORE_RETRY.toNanos(), answer.retryAfter().toNanos());
      if (stoppedUntil(System.nanoTime() + pause)) {
        break;
      }
      answer = client.submit(submission).after(answer);
    }
    return answer;
  }

  private long dueAt(long number) {
    return begin + (long) (number / settings.rate() * NANOS_PER_SECOND);
  }

  private boolean stoppedUntil(long due) throws InterruptedException {
    long wait = Math.max(0, due - System.nanoTime());
    boolean over = System.nanoTime() + wait - begin >= settings.duration().toNanos();
    return stopped.await(over ? 0 : wait, TimeUnit.NANOSECONDS) || over;
  }

  /**
   * How hard to flood.
   *
   * @param concurrency requests at the same time
   * @param rate requests per second at most
   * @param retries how often a request that was not answered 200 is repeated
   * @param duration after which no request is begun
   */
  public record Settings(int concurrency, double rate, int retries, Duration duration) {}

  /** Is told of each request. */
  public interface Sink {

    /** Called when the request is over. */
    void accept(Submission submission, Answer answer) throws IOException;
  }
}
