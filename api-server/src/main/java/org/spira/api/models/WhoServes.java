package org.spira.api.models;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.common.ModelsAnnouncement;
import org.spira.common.drift.DriftReference;

/**
 * Which Inference Servers serve which models, by their own announcements, in this process' memory:
 * what is not said again is forgotten. A model is known by its channel, for that is how its
 * inferences reach whoever serves it. Safe for use by several threads.
 */
public final class WhoServes {

  private final Clock clock;
  private final Map<String, LastAnnouncement> servers = new HashMap<>();
  private final Map<String, Instant> lastServed = new HashMap<>();
  private @Nullable Instant since;
  private long unreadable;

  /** Knows of nobody yet. */
  public WhoServes(Clock clock) {
    this.clock = clock;
  }

  /** Believes what an Inference Server says, until it is not good any more. */
  public synchronized void hear(ModelsAnnouncement said) {
    Instant now = forgetTheSilent();
    LastAnnouncement before = servers.remove(said.server());
    if (before != null) {
      note(before, now);
    }
    LastAnnouncement heard = LastAnnouncement.of(said, now);
    if (heard.isCurrent(now)) {
      since = since == null ? now : since;
      servers.put(said.server(), heard);
    }
  }

  /** Somebody said what cannot be understood, and may serve any model: counting begins anew. */
  public synchronized void hearUnreadable() {
    unreadable++;
    since = since == null ? null : clock.instant();
  }

  /** How this model is served; empty as long as no Inference Server tells anything. */
  public synchronized Optional<Serving> of(Model model) {
    Instant unused = forgetTheSilent();
    return servers.isEmpty()
        ? Optional.empty()
        : Optional.of(ServingTally.of(model, servers.values()));
  }

  /** What this version of a model was judged on, where an Inference Server tells. */
  public synchronized Optional<DriftReference> reference(Model model, String digest) {
    Instant unused = forgetTheSilent();
    return servers.values().stream()
        .flatMap(heard -> heard.references(model))
        .filter(reference -> reference.modelSha256().equals(digest) && reference.isUsable())
        .findFirst();
  }

  /**
   * For how long, without a gap, Inference Servers have been heard of which none serves this model
   * or may soon. No time while none is heard, or what one says cannot be understood: then nobody
   * knows, and nothing follows from it.
   */
  public synchronized Duration unservedFor(Model model) {
    Instant now = forgetTheSilent();
    Instant heardSince = since;
    if (heardSince == null || mayServe(model.publishingChannel())) {
      return Duration.ZERO;
    }
    Instant served = lastServed.getOrDefault(model.publishingChannel(), heardSince);
    Instant from = served.isAfter(heardSince) ? served : heardSince;
    return from.isBefore(now) ? Duration.between(from, now) : Duration.ZERO;
  }

  private boolean mayServe(String channel) {
    return servers.values().stream().flatMap(LastAnnouncement::channels).anyMatch(channel::equals);
  }

  /** How many Inference Servers are heard. */
  public synchronized int servers() {
    Instant unused = forgetTheSilent();
    return servers.size();
  }

  /** How many announcements could not be understood since the start. */
  public synchronized long unreadable() {
    return unreadable;
  }

  /** A moment in which none is heard ends all counting; it begins anew with the next. */
  private Instant forgetTheSilent() {
    Instant now = clock.instant();
    servers.values().removeIf(heard -> isSilent(heard, now));
    if (servers.isEmpty()) {
      lastServed.clear();
      since = null;
    }
    return now;
  }

  private boolean isSilent(LastAnnouncement heard, Instant now) {
    boolean silent = !heard.isCurrent(now);
    if (silent) {
      note(heard, heard.until());
    }
    return silent;
  }

  private void note(LastAnnouncement heard, Instant until) {
    heard.channels().forEach(channel -> lastServed.put(channel, until));
  }
}
