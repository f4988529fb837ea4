package org.spira.api.audit.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spira.api.audit.domain.Link;
import org.spira.api.audit.domain.Segment;
import org.spira.api.audit.port.Segments;

/**
 * Where the trail ended when this replica last saw it. As long as that is fresh, whatever others
 * have added since is younger than what is removed, so that the places behind it were never free
 * again. For one thread at a time.
 */
final class KnownEnd {

  /** Of what is removed, nothing is as young, whatever the clocks of replicas say. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private static final Duration LONG_KEPT = Duration.ofDays(1);

  private final Clock clock;
  private final Duration fresh;
  private @Nullable Link end;
  private Instant seen = Instant.EPOCH;

  /**
   * Nothing is known yet.
   *
   * @param kept how long an entry is kept; an end is never fresh where that is less than a day
   */
  KnownEnd(Clock clock, Duration kept) {
    this.clock = clock;
    this.fresh = kept.compareTo(LONG_KEPT) < 0 ? Duration.ZERO : FRESH;
  }

  /** Where it ended; asks where that is when nothing is known. */
  Link linkIn(Segments segments) {
    Link known = end;
    return known == null ? find(segments) : known;
  }

  private Link find(Segments segments) {
    Instant asked = now();
    Link start = segments.start();
    Link found =
        segments
            .last()
            .map(Segment::link)
            .filter(last -> last.segment() > start.segment())
            .orElse(start);
    see(found, asked);
    return found;
  }

  /** The trail was seen to end here at that time, or later. */
  void see(Link link, Instant when) {
    end = link;
    seen = when;
  }

  /** The trail goes on at least to here; when it ended is known no better. */
  void goTo(Link link) {
    end = link;
  }

  void forget() {
    end = null;
  }

  Instant now() {
    return clock.instant();
  }

  boolean isFresh() {
    Duration age = Duration.between(seen, now());
    return end != null && !age.isNegative() && age.compareTo(fresh) < 0;
  }
}
