package org.spira.system.check;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.spira.common.RecordingPart;
import org.spira.common.Sha256;
import org.spira.flood.client.Answer;
import org.spira.flood.client.Submission;

/** What was promised to clients. Safe for use by several threads. */
public final class Promises {

  private final Map<String, Promise> byId = new ConcurrentHashMap<>();
  private final LongAdder requests = new LongAdder();
  private final Map<Integer, LongAdder> refused = new ConcurrentHashMap<>();
  private final LongAdder keptIds = new LongAdder();
  private final IdentityHashMap<byte[], String> digests = new IdentityHashMap<>();

  /** Notes how a request ended, repetitions included. */
  public void note(Submission submission, Answer answer) {
    requests.increment();
    if (answer.inferenceId().isEmpty()) {
      refused.computeIfAbsent(answer.status(), status -> new LongAdder()).increment();
      return;
    }
    Promise promise =
        new Promise(submission.idempotencyKey(), digests(submission), System.nanoTime());
    Promise before = byId.put(answer.inferenceId().get(), promise);
    if (before != null && !before.key().equals(promise.key())) {
      keptIds.increment();
    }
  }

  /** The ids that were answered 200. */
  public Set<String> ids() {
    return Set.copyOf(byId.keySet());
  }

  /** What was promised under this id. */
  public @Nullable Promise promise(String id) {
    return byId.get(id);
  }

  /** How many requests were made; a request that was repeated counts once. */
  public long requests() {
    return requests.sum();
  }

  /** How many requests were not answered 200. */
  public long refused() {
    return refused.values().stream().mapToLong(LongAdder::sum).sum();
  }

  /** What the requests that were not answered 200 were answered in the end; 0: nothing at all. */
  public String refusals() {
    return refused.toString();
  }

  /** How often two different requests were given one id. */
  public long sharedIds() {
    return keptIds.sum();
  }

  private Map<RecordingPart, String> digests(Submission submission) {
    Map<RecordingPart, String> sent = new EnumMap<>(RecordingPart.class);
    submission.recordings().forEach((part, wav) -> sent.put(part, digest(wav)));
    return Map.copyOf(sent);
  }

  /** The same few recordings are sent again and again. */
  private String digest(byte[] wav) {
    synchronized (digests) {
      return digests.computeIfAbsent(wav, Sha256::hexOf);
    }
  }

  /**
   * A request that was answered 200.
   *
   * @param key which the client gave to the request
   * @param recordings SHA-256 of what was sent
   * @param at when the answer came, in the JVM's own nanoseconds
   */
  public record Promise(String key, Map<RecordingPart, String> recordings, long at) {}
}
