package org.spira.flood;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.spira.flood.client.Answer;
import org.spira.flood.client.Recordings;
import org.spira.flood.client.SpiraClient;
import org.spira.flood.client.Submission;

/** Sends inferences from several threads at the same time. May be run once. */
public final class Flood {

  private static final Duration PAUSE_BEFORE_RETRY = Duration.ofSeconds(1);

  private final SpiraClient client;
  private final String modelId;
  private final Recordings recordings;
  private final Settings settings;
  private final Sink sink;
  private final AtomicLong numbers = new AtomicLong();
  private final LongAdder acknowledged = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final Pace pace;

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
    this.pace = new Pace(settings.rate(), settings.duration());
    this.sink = sink;
  }

  /** Sends until the time is over or {@link #stop} is called, and waits for what is under way. */
  public void run() throws InterruptedException, IOException {
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      var sending =
          IntStream.range(0, settings.concurrency())
              .mapToObj(i -> senders.submit(this::sendUntilOver));
      for (Future<?> sender : sending.toList()) {
        await(sender);
      }
    }
  }

  private static void await(Future<?> sender) throws InterruptedException, IOException {
    try {
      sender.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw new IOException("an acknowledgement could not be written down", failure);
      }
      throw new IllegalStateException("a sender failed", e);
    }
  }

  /** Begins no further request. */
  public void stop() {
    pace.stop();
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
    return "%d s: %d acknowledged, %d failed"
        .formatted(pace.elapsed().toSeconds(), acknowledged(), failed());
  }

  private void sendUntilOver() {
    try {
      for (long number = next(); !pace.isOverBefore(number); number = next()) {
        send(number);
      }
    } catch (IOException e) {
      stop();
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long next() {
    return numbers.getAndIncrement();
  }

  private void send(long number) throws InterruptedException, IOException {
    Submission submission =
        new Submission(modelId, recordings.set(number), UUID.randomUUID().toString());
    Answer answer = submit(submission);
    (answer.isAcknowledged() ? acknowledged : failed).increment();
    sink.accept(submission, answer);
  }

  private Answer submit(Submission submission) throws InterruptedException {
    Answer answer = client.submit(submission);
    for (int i = 0; i < settings.retries() && !answer.isAcknowledged(); i++) {
      Duration asked = answer.retryAfter();
      Duration pause = asked.compareTo(PAUSE_BEFORE_RETRY) > 0 ? asked : PAUSE_BEFORE_RETRY;
      if (pace.isOverAfter(pause)) {
        break;
      }
      answer = client.submit(submission).after(answer);
    }
    return answer;
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
