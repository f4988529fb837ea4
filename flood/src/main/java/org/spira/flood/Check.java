package org.spira.flood;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.spira.flood.client.SpiraClient;

/** Asks for the status of each inference until all have ended or the time is over. */
public final class Check {

  private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);

  private final SpiraClient client;
  private final int total;
  private final CountDownLatch never = new CountDownLatch(1);
  private volatile List<String> unfinished;
  private final AtomicInteger completed = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();

  /** Asks nothing yet. An id that is named twice counts once for each time. */
  public Check(SpiraClient client, List<String> inferenceIds) {
    this.client = client;
    this.total = inferenceIds.size();
    this.unfinished = List.copyOf(inferenceIds);
  }

  /**
   * Asks at least once for each.
   *
   * @throws IOException when the deployment was not reachable to the end of that time
   */
  public void run(Duration atMost) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    Optional<IOException> failure = round();
    while ((failure.isPresent() || !unfinished.isEmpty()) && System.nanoTime() < deadline) {
      // nothing tells a client that an inference has ended: it has to ask again
      if (never.await(BETWEEN_ROUNDS.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
      failure = round();
    }
    failIf(failure);
  }

  private static void failIf(Optional<IOException> failure) throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /** How many ended with a diagnosis. */
  public int completed() {
    return completed.get();
  }

  /** How many ended with an error. */
  public int failed() {
    return failed.get();
  }

  /** How many have not ended, or are not known to the deployment. */
  public int unfinished() {
    return unfinished.size();
  }

  /** How far the check is, in one line. */
  public String summary() {
    return "%d of %d ended, %d asked for in this round"
        .formatted(completed() + failed(), total, asked.get());
  }

  private Optional<IOException> round() throws InterruptedException {
    List<String> left = new ArrayList<>();
    List<IOException> failures = new ArrayList<>();
    asked.set(0);
    for (String id : unfinished) {
      if (!hasEnded(id, failures)) {
        left.add(id);
      }
      asked.incrementAndGet();
    }
    unfinished = List.copyOf(left);
    return failures.stream().reduce((one, later) -> later);
  }

  private boolean hasEnded(String id, List<IOException> failures) throws InterruptedException {
    try {
      return hasEnded(id);
    } catch (IOException e) {
      failures.add(e);
      return false;
    }
  }

  private boolean hasEnded(String id) throws IOException, InterruptedException {
    switch (client.status(id).orElse("unknown")) {
      case "completed" -> completed.incrementAndGet();
      case "error" -> failed.incrementAndGet();
      default -> {
        return false;
      }
    }
    return true;
  }
}
