package org.spira.api.audit.application;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.spira.api.accounts.Permission;
import org.spira.api.accounts.User;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Search;
import org.spira.api.audit.domain.Segment;
import org.spira.api.audit.port.Segments;
import org.spira.api.shared.Refusal;

/** Finds entries, page by page, the newest first. */
public final class SearchTrail {

  private static final int SEGMENTS_AT_ONCE = 200;

  private final Segments segments;

  /** On this port. */
  public SearchTrail(Segments segments) {
    this.segments = segments;
  }

  /**
   * A page of what is looked for.
   *
   * @param before the number of the last entry of the page before; {@link Long#MAX_VALUE} for the
   *     first page
   * @throws Refusal if the caller may not ask
   */
  public Page search(User caller, Search search, long before, int size) {
    Permission.AUDIT.require(caller);
    List<Found> found = new ArrayList<>();
    long below = before;
    List<Segment> next = segments.search(search, below, SEGMENTS_AT_ONCE);
    while (!next.isEmpty()) {
      for (Segment segment : next) {
        collect(segment, search, below, found);
      }
      if (found.size() > size) {
        return new Page(found.subList(0, size), OptionalLong.of(found.get(size - 1).number()));
      }
      below = next.getLast().first();
      next = segments.search(search, below, SEGMENTS_AT_ONCE);
    }
    return found.size() > size
        ? new Page(found.subList(0, size), OptionalLong.of(found.get(size - 1).number()))
        : new Page(found, OptionalLong.empty());
  }

  private static void collect(Segment segment, Search search, long below, List<Found> found) {
    List<Entry> entries = segment.entries();
    for (int i = entries.size() - 1; i >= 0; i--) {
      long number = segment.first() + i;
      if (number < below && search.fits(entries.get(i))) {
        found.add(new Found(number, entries.get(i)));
      }
    }
  }

  /** An entry and its number in the trail. */
  public record Found(long number, Entry entry) {}

  /**
   * Some of what was found.
   *
   * @param next where the next page begins, if there is one
   */
  public record Page(List<Found> entries, OptionalLong next) {

    /** Copies the list. */
    public Page {
      entries = List.copyOf(entries);
    }
  }
}
