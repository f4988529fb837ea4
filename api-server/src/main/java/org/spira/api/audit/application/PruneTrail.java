package org.spira.api.audit.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Link;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.audit.domain.Segment;
import org.spira.api.audit.port.Segments;

/**
 * Removes the entries whose time is over, whole segments from the beginning. The trail itself says
 * so first, with the hash at which it is cut, so that the rest can still be checked.
 */
public final class PruneTrail {

  static final String ACTION = "trail.prune";

  private static final Logger LOG = LoggerFactory.getLogger(PruneTrail.class);
  private static final int PAGE = 100;

  private final Segments segments;
  private final AppendEntries append;
  private final Clock clock;
  private final Duration kept;

  /**
   * On this port.
   *
   * @param kept how long an entry is kept
   */
  public PruneTrail(Segments segments, AppendEntries append, Clock clock, Duration kept) {
    this.segments = segments;
    this.append = append;
    this.clock = clock;
    this.kept = kept;
  }

  /** Removes what is too old, and writes down elsewhere where the trail ends. */
  public void prune() {
    Link start = segments.start();
    Link cut = cut(start);
    if (!cut.equals(start)) {
      append.append(
          new Entry(clock.instant(), Entry.Actor.SYSTEM, ACTION, records(cut), Outcome.DONE));
      segments.startAfter(cut);
      LOG.info("the audit trail begins after segment {} from now on", cut.segment());
    }
    // also what a replica left that died before this
    segments.removeBeforeStart();
    segments
        .last()
        .map(Segment::link)
        .ifPresent(end -> LOG.info("the audit trail ends at {}:{}", end.segment(), end.hash()));
  }

  /** Where the trail is cut, as an entry says it. */
  static Map<String, String> records(Link cut) {
    return Map.of("segment", Long.toString(cut.segment()), "hash", cut.hash());
  }

  private Link cut(Link start) {
    Instant oldest = clock.instant().minus(kept);
    Link cut = start;
    List<Segment> page = segments.after(start.segment(), PAGE);
    while (!page.isEmpty()) {
      for (Segment segment : page) {
        if (segment.entries().stream().anyMatch(entry -> !entry.at().isBefore(oldest))) {
          return cut;
        }
        cut = segment.link();
      }
      page = segments.after(page.getLast().number(), PAGE);
    }
    return cut;
  }
}
