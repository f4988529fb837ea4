package org.spira.api.audit.application;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Link;
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

  private final Segments segments;
  private @Nullable Link end;

  /** On this port. */
  public ExtendChain(Segments segments) {
    this.segments = segments;
  }

  /**
   * Stores these entries as one segment.
   *
   * @throws StoreUnavailableException if they are not known to be stored
   */
  public void extend(List<Entry> entries) {
    for (int conflict = 0; conflict < CONFLICTS_ENDURED; conflict++) {
      Segment next = Segment.after(end(), entries);
      if (!append(next)) {
        end = furthest(next.number());
      } else if (isInTheTrail(next)) {
        end = next.link();
        return;
      } else {
        end = null;
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

  /** An answer that was lost is asked for once more. */
  private boolean append(Segment next) {
    try {
      return segments.append(next) || isThere(next);
    } catch (StoreUnavailableException e) {
      if (isThere(next)) {
        return true;
      }
      throw e;
    }
  }

  private boolean isThere(Segment next) {
    return segments
        .withNumber(next.number())
        .filter(there -> there.hash().equals(next.hash()))
        .isPresent();
  }

  private Link end() {
    Link known = end;
    if (known != null) {
      return known;
    }
    Link start = segments.start();
    return segments
        .last()
        .map(Segment::link)
        .filter(last -> last.segment() > start.segment())
        .orElse(start);
  }

  /** What was seen at the end stays the end, even if somebody removed it: the gap will show. */
  private Link furthest(long taken) {
    Optional<Segment> last = segments.last().filter(each -> each.number() >= taken);
    return last.or(() -> segments.withNumber(taken))
        .map(Segment::link)
        .orElseThrow(() ->
            new StoreUnavailableException(
                "a segment of the trail vanished", new IOException("segment " + taken)));
  }
}
