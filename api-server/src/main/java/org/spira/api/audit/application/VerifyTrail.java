package org.spira.api.audit.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Link;
import org.spira.api.audit.domain.Segment;
import org.spira.api.audit.domain.Verdict;
import org.spira.api.audit.port.Segments;

/** Checks the whole chain, from where it begins to where it ends, by reading all of it. */
public final class VerifyTrail {

  private static final int PAGE = 100;

  private final Segments segments;

  /** On this port. */
  public VerifyTrail(Segments segments) {
    this.segments = segments;
  }

  /**
   * What is not as it was written. An end that was cut off cannot be seen in the chain itself: it
   * shows against an end that was written down elsewhere.
   *
   * @param knownEnd an end that was seen earlier, if one was written down
   */
  public Verdict verify(@Nullable Link knownEnd) {
    Link start = segments.start();
    Walk walk = new Walk(start, knownEnd);
    List<Segment> page = segments.after(start.segment(), PAGE);
    while (!page.isEmpty()) {
      page.forEach(walk::pass);
      page = segments.after(page.getLast().number(), PAGE);
    }
    return walk.verdict();
  }

  private static final class Walk {
    private final Link start;
    private final @Nullable Link knownEnd;
    private final List<String> problems = new ArrayList<>();
    private Link last;
    private boolean attested;
    private boolean endSeen;

    Walk(Link start, @Nullable Link knownEnd) {
      this.start = start;
      this.knownEnd = knownEnd;
      this.last = start;
      this.attested = start.equals(Link.START);
      this.endSeen = knownEnd == null || isEnd(start) || knownEnd.segment() < start.segment();
    }

    void pass(Segment segment) {
      long number = segment.number();
      if (number != last.segment() + 1) {
        problems.add("segments " + (last.segment() + 1) + " to " + (number - 1) + " are missing");
      } else if (!segment.previous().equals(last.hash()) || segment.first() != last.nextEntry()) {
        problems.add("segment " + number + " does not follow the one before it");
      }
      if (!segment.isWhole()) {
        problems.add("segment " + number + " was changed");
      }
      attested |= segment.entries().stream().anyMatch(this::attestsStart);
      last = segment.link();
      endSeen |= isEnd(last);
    }

    Verdict verdict() {
      if (!attested) {
        problems.add(
            "everything up to segment " + start.segment() + " is missing, and no entry says why");
      }
      if (!endSeen) {
        problems.add("the end that was written down is not in the trail: it was cut off");
      }
      return new Verdict(start, last, problems);
    }

    private boolean attestsStart(Entry entry) {
      return entry.action().equals(PruneTrail.ACTION)
          && entry.records().equals(PruneTrail.records(start));
    }

    private boolean isEnd(Link link) {
      return knownEnd != null
          && knownEnd.segment() == link.segment()
          && knownEnd.hash().equals(link.hash());
    }
  }
}
