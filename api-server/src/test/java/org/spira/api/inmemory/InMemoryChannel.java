package org.spira.api.inmemory;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.port.ChannelUnavailableException;
import org.spira.api.inferences.port.InferenceChannel;

/**
 * A broker in memory: it keeps messages until they are lost or withdrawn, and knows repetitions.
 */
public final class InMemoryChannel implements InferenceChannel {

  private final Map<String, Sent> held = new ConcurrentHashMap<>();
  private final List<String> published = new CopyOnWriteArrayList<>();
  private final AtomicLong sequence = new AtomicLong();
  private volatile boolean away;
  private volatile boolean unattended;

  /** Lets every call fail, or no longer. */
  public void setAway(boolean isAway) {
    away = isAway;
  }

  /** Lets nobody be there to work on messages, or somebody again. */
  public void setUnattended(boolean isUnattended) {
    unattended = isUnattended;
  }

  /** Loses all messages. */
  public void loseEverything() {
    held.clear();
  }

  /** The ids of all messages that were not repetitions, in order. */
  public List<String> published() {
    return published;
  }

  /** How many messages wait. */
  public int waiting() {
    return held.size();
  }

  @Override
  public Sent publish(String channel, String messageId, Inference inference) {
    requireHere();
    return held.computeIfAbsent(
        messageId,
        id -> {
          published.add(id);
          return new Sent(channel, sequence.incrementAndGet(), id);
        });
  }

  @Override
  public boolean holds(Sent sent) {
    requireHere();
    return !unattended && held.containsValue(sent);
  }

  @Override
  public void withdraw(Sent sent) {
    requireHere();
    held.values().remove(sent);
  }

  @Override
  public List<Queued> waiting(String channel, long after, int limit) {
    requireHere();
    return held.values().stream()
        .filter(sent -> sent.queue().equals(channel) && sent.place() > after)
        .sorted(Comparator.comparingLong(Sent::place))
        .limit(limit)
        .map(sent -> new Queued(sent, sent.messageId().replaceAll(":.*", "")))
        .toList();
  }

  private void requireHere() {
    if (away) {
      throw new ChannelUnavailableException(new IOException("away"));
    }
  }
}
