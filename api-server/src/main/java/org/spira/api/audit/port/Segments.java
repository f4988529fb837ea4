package org.spira.api.audit.port;

import java.util.List;
import java.util.Optional;
import org.spira.api.audit.domain.Link;
import org.spira.api.audit.domain.Search;
import org.spira.api.audit.domain.Segment;

/**
 * The segments of the trail. Each method is one atomic step; every one that changes something has
 * been made durable by a majority when it returns.
 */
public interface Segments {

  /**
   * Stores a segment, unless there is one of its number.
   *
   * @return whether it was stored
   */
  boolean append(Segment segment);

  /** The segment of this number. */
  Optional<Segment> withNumber(long number);

  /** The segment with the highest number. */
  Optional<Segment> last();

  /** The segments after this number, in their order. */
  List<Segment> after(long number, int limit);

  /**
   * Segments with entries before this one that may be looked for, the newest first.
   *
   * @param entry number of an entry
   */
  List<Segment> search(Search search, long entry, int limit);

  /** Where the trail begins: {@link Link#START} as long as nothing was removed. */
  Link start();

  /** Lets the trail begin after this link, unless it begins later already. */
  void startAfter(Link link);

  /** Removes the segments before where the trail begins. */
  void removeBeforeStart();
}
