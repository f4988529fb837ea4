package org.spira.inference.announcements.application;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.common.ModelsAnnouncement;
import org.spira.common.ModelsAnnouncement.Announced;
import org.spira.inference.announcements.port.Announcements;
import org.spira.inference.models.ServedModels;
import org.spira.inference.shared.NeighbourAwayException;

/**
 * Says what is served here: when it changes, when somebody asks, and again and again, because
 * nobody keeps it; and takes leave at the end. On a thread of its own, so that no inference waits
 * for it.
 */
public final class AnnounceModels {

  /** How often it is said when nothing changes. */
  static final Duration EVERY = Duration.ofSeconds(5);

  /** So long that a few that are lost, or a pause, make nobody believe that this server died. */
  static final Duration GOOD_FOR = EVERY.multipliedBy(4);

  private static final Logger LOG = LoggerFactory.getLogger(AnnounceModels.class);
  private static final Duration LOOK_EVERY = Duration.ofMillis(500);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(2);

  private final ServedModels models;
  private final Announcements announcements;
  private final Speaker speaker;
  private final LongSupplier nanoTime;
  private final BlockingQueue<Boolean> asked = new ArrayBlockingQueue<>(1);
  private final Thread thread = Thread.ofVirtual().name("announce").unstarted(this::announce);
  private @Nullable List<Announced> said;
  private long saidAt;
  private String failure = "";
  private volatile boolean stopping;

  /**
   * Who it is that speaks.
   *
   * @param server another word for each process
   * @param replica what people call it; none where nobody gave it a name
   */
  public record Speaker(String server, Optional<String> replica) {}

  /**
   * Says nothing before {@link #start}.
   *
   * @param nanoTime a clock that never goes back
   */
  public AnnounceModels(
      ServedModels models, Announcements announcements, Speaker speaker, LongSupplier nanoTime) {
    this.models = models;
    this.announcements = announcements;
    this.speaker = speaker;
    this.nanoTime = nanoTime;
  }

  /** Begins to announce. */
  public void start() {
    announcements.whenAsked(this::ask);
    thread.start();
  }

  /** Says that this server stops, and nothing more. */
  public void stop() {
    stopping = true;
    thread.interrupt();
    try {
      thread.join(LONGEST_STOP);
      announcements.publish(ModelsAnnouncement.farewell(speaker.server()));
    } catch (NeighbourAwayException e) {
      LOG.debug("nobody hears that this server stops; they will find out", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** However many ask at once, they are answered together. */
  private void ask() {
    boolean unused = asked.offer(true);
  }

  private void announce() {
    try {
      boolean isAsked = false;
      while (!stopping) {
        look(isAsked);
        isAsked = asked.poll(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS) != null;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Announces if it is time to; whatever keeps it from that, the next look may do better. */
  void look(boolean isAsked) {
    try {
      List<Announced> now = Wording.of(models.reports());
      long time = nanoTime.getAsLong();
      if (isAsked || !now.equals(said) || time - saidAt >= EVERY.toNanos()) {
        announce(now, time);
      }
      failure = "";
    } catch (RuntimeException e) {
      note(e);
    }
  }

  private void announce(List<Announced> now, long time) {
    said = null;
    ModelsAnnouncement announcement = new ModelsAnnouncement(speaker.server(), GOOD_FOR, now);
    announcements.publish(announcement.called(speaker.replica().orElse(null)));
    said = now;
    saidAt = time;
  }

  private void note(RuntimeException e) {
    String now = e.toString();
    if (!now.equals(failure)) {
      LOG.warn("What is served here cannot be announced, and is tried again", e);
      failure = now;
    }
  }
}
