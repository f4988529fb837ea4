package org.spira.api.audit.application;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Segment;
import org.spira.api.audit.port.Segments;
import org.spira.api.shared.StoreUnavailableException;

/**
 * Adds segments to the end of the chain. Their numbers are unique in the store, so of two replicas
 * that add at once one is refused, and adds again after the other: the chain cannot fork. For one
 * thread at a time.
 */
public final class ExtendChain {

  /** Each time another replica has stored something, so this bounds no load that is real. */
  private static final int CONFLICTS_ENDURED = 100;

  /** Others are rarely further ahead; whoever is asked for the very end reads more. */
  private static final int FOLLOWED = 3;

  private final Segments segments;
  private final KnownEnd end;

  /** On this port, asking each time where the trail begins. */
  public ExtendChain(Segments segments) {
    this(segments, Clock.systemUTC(), Duration.ZERO);
  }

  /**
   * On this port, asking where the trail begins when nothing was written for a while.
   *
   * @param kept how long an entry is kept: what is younger is not removed
   */
  public ExtendChain(Segments segments, Clock clock, Duration kept) {
    this.segments = segments;
    this.end = new KnownEnd(clock, kept);
  }

  /**
   * Stores these entries as one segment.
   *
   * @throws StoreUnavailableException if they are not known to be stored
   */
  public void extend(List<Entry> entries) {
    for (int conflict = 0; conflict < CONFLICTS_ENDURED; conflict++) {
      Segment next = Segment.after(end.linkIn(segments), entries);
      Optional<Segment> there = store(next);
      if (!isThis(next, there)) {
        goBehind(there, next.number(), conflict);
      } else if (end.isFresh() || isInTheTrail(next)) {
        end.see(next.link(), end.now());
        return;
      } else {
        end.forget();
      }
    }
    throw new StoreUnavailableException(
        "others kept writing to the trail", new IOException("conflicts"));
  }

  /**
   * Whoever has not written for as long as entries are kept may find the place behind the last that
   * it saw free again. What is written there is before the beginning, and goes with the next cut.
   */
  private boolean isInTheTrail(Segment next) {
    return next.number() > segments.start().segment();
  }

  /** What stands in its place then. An answer that was lost is asked for once more. */
  private Optional<Segment> store(Segment next) {
    try {
      return segments.append(next) ? Optional.of(next) : segments.withNumber(next.number());
    } catch (StoreUnavailableException e) {
      Optional<Segment> there = segments.withNumber(next.number());
      if (!isThis(next, there)) {
        throw e;
      }
      return there;
    }
  }

  private static boolean isThis(Segment next, Optional<Segment> there) {
    return there.filter(found -> found.hash().equals(next.hash())).isPresent();
  }

  /** Behind what another replica stored, and then behind whatever there is. */
  private void goBehind(Optional<Segment> there, long taken, int conflict) {
    Instant asked = end.now();
    boolean follow = there.isPresent() && end.isFresh() && conflict < FOLLOWED;
    Optional<Segment> last = follow ? Optional.empty() : lastFrom(taken);
    if (last.isPresent()) {
      end.see(last.get().link(), asked);
    } else {
      // what was seen at the end stays the end, even if somebody removed it: the gap will show
      end.goTo(there.map(Segment::link).orElseThrow(() -> vanished(taken)));
    }
  }

  private Optional<Segment> lastFrom(long taken) {
    return segments.last().filter(each -> each.number() >= taken);
  }

  private static StoreUnavailableException vanished(long taken) {
    return new StoreUnavailableException(
        "a segment of the trail vanished", new IOException("segment " + taken));
  }
}
