package org.spira.standalone.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.inferences.application.dispatch.InferenceMessages;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.port.InferenceChannel;
import org.spira.common.WireJson;
import org.spira.inference.inferences.application.AnswerDelivery;
import org.spira.inference.inferences.application.port.Delivery;
import org.spira.inference.models.application.port.WorkChannels;

/**
 * Carries inferences to the models inside this process. What is queued here is lost with the
 * process and queued again by the reconciler at the next start, from the documents. Safe for use by
 * several threads.
 */
public final class LocalChannels implements InferenceChannel, WorkChannels, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LocalChannels.class);
  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

  private final AnswerDelivery answers;
  private final Map<String, LocalDelivery> pending = new ConcurrentHashMap<>();
  private final Map<String, Boolean> open = new ConcurrentHashMap<>();
  private final AtomicLong places = new AtomicLong();
  private final ExecutorService workers;
  private final ScheduledExecutorService timer;

  /** Answered by this, several at once: one more than there are processors, to overlap reading. */
  public LocalChannels(AnswerDelivery answers) {
    this.answers = answers;
    ThreadFactory threads = Thread.ofPlatform().daemon().name("work-", 0).factory();
    this.workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() + 1, threads);
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("work-again").factory());
  }

  @Override
  public Sent publish(String channel, String messageId, Inference inference) {
    long place = places.incrementAndGet();
    byte[] body = WireJson.write(InferenceMessages.of(inference));
    Sent sent = new Sent(channel, place, messageId);
    LocalDelivery delivery = new LocalDelivery(sent, inference.id(), body, attempt(messageId));
    if (pending.putIfAbsent(messageId, delivery) == null && open.containsKey(channel)) {
      submit(delivery);
    }
    return sent;
  }

  @Override
  public boolean holds(Sent sent) {
    return open.containsKey(sent.queue()) && pending.containsKey(sent.messageId());
  }

  @Override
  public void withdraw(Sent sent) {
    pending.remove(sent.messageId());
  }

  @Override
  public List<Queued> waiting(String channel, long after, int limit) {
    return pending.values().stream()
        .filter(item -> item.sent.queue().equals(channel) && item.sent.place() > after)
        .sorted(Comparator.comparingLong(item -> item.sent.place()))
        .limit(limit)
        .map(item -> new Queued(item.sent, item.inferenceId))
        .toList();
  }

  @Override
  public void open(String channel) {
    if (open.putIfAbsent(channel, true) == null) {
      pending.values().stream()
          .filter(item -> item.sent.queue().equals(channel))
          .forEach(this::submit);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
    workers.shutdown();
    try {
      if (!workers.awaitTermination(LONGEST_CLOSE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.info("what is still being worked on is taken up again at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void submit(LocalDelivery delivery) {
    if (!workers.isShutdown() && delivery.claim()) {
      workers.execute(() -> work(delivery));
    }
  }

  private void work(LocalDelivery delivery) {
    if (!pending.containsKey(delivery.sent.messageId())) {
      return;
    }
    try {
      answers.handle(delivery);
    } catch (RuntimeException e) {
      LOG.error("work on an inference failed and is tried again", e);
      delivery.giveBack(Duration.ofSeconds(1));
    }
  }

  /** The reconciler numbers its attempts; work that killed an earlier process is known by that. */
  private static int attempt(String messageId) {
    return Integer.parseInt(messageId.substring(messageId.lastIndexOf(':') + 1));
  }

  private final class LocalDelivery implements Delivery {
    private final Sent sent;
    private final String inferenceId;
    private final byte[] body;
    private final Instant publishedAt = Instant.now();
    private volatile int deliveries;
    private volatile boolean claimed;

    LocalDelivery(Sent sent, String inferenceId, byte[] body, int deliveries) {
      this.sent = sent;
      this.inferenceId = inferenceId;
      this.body = body;
      this.deliveries = deliveries;
    }

    /** A channel that opens while something is published to it must not work on it twice. */
    synchronized boolean claim() {
      boolean first = !claimed;
      claimed = true;
      return first;
    }

    @Override
    public String channel() {
      return sent.queue();
    }

    @Override
    public byte[] body() {
      return body;
    }

    @Override
    public Instant publishedAt() {
      return publishedAt;
    }

    @Override
    public int deliveries() {
      return deliveries;
    }

    @Override
    public void done() {
      pending.remove(sent.messageId());
    }

    @Override
    public synchronized void giveBack(Duration delay) {
      deliveries++;
      claimed = false;
      if (!timer.isShutdown()) {
        var unused = timer.schedule(() -> submit(this), delay.toMillis(), TimeUnit.MILLISECONDS);
      }
    }
  }
}
