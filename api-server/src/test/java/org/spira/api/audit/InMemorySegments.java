package org.spira.api.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Link;
import org.spira.api.audit.domain.Search;
import org.spira.api.audit.domain.Segment;
import org.spira.api.audit.port.Segments;
import org.spira.api.shared.StoreUnavailableException;

/** Segments in memory, which somebody may take out or change. */
public final class InMemorySegments implements Segments {

  private final TreeMap<Long, Segment> byNumber = new TreeMap<>();
  private Link start = Link.START;
  private volatile Runnable beforeAppend = () -> {};
  private boolean away;
  private boolean losesAnswer;
  private int asked;

  /** Lets every call fail, or no longer. */
  public synchronized void setAway(boolean isAway) {
    away = isAway;
  }

  /** Stores the next segment and does not say so. */
  public synchronized void loseNextAnswer() {
    losesAnswer = true;
  }

  /** All of it. */
  public synchronized List<Segment> all() {
    return List.copyOf(byNumber.values());
  }

  /** How often it was asked for anything. */
  public synchronized int asked() {
    return asked;
  }

  /** All entries, in their order. */
  public synchronized List<Entry> entries() {
    return byNumber.values().stream().flatMap(each -> each.entries().stream()).toList();
  }

  /** What nobody may do. */
  public synchronized void tamper(long number, Optional<Segment> instead) {
    byNumber.remove(number);
    instead.ifPresent(segment -> byNumber.put(number, segment));
  }

  /** Does this before each segment is stored. */
  public void beforeAppend(Runnable what) {
    beforeAppend = what;
  }

  @Override
  public boolean append(Segment segment) {
    beforeAppend.run();
    return store(segment);
  }

  private synchronized boolean store(Segment segment) {
    requireHere();
    boolean stored = byNumber.putIfAbsent(segment.number(), segment) == null;
    if (losesAnswer) {
      losesAnswer = false;
      throw new StoreUnavailableException("no answer", new IOException());
    }
    return stored;
  }

  @Override
  public synchronized Optional<Segment> withNumber(long number) {
    requireHere();
    return Optional.ofNullable(byNumber.get(number));
  }

  @Override
  public synchronized Optional<Segment> last() {
    requireHere();
    return byNumber.isEmpty() ? Optional.empty() : Optional.of(byNumber.lastEntry().getValue());
  }

  @Override
  public synchronized List<Segment> after(long number, int limit) {
    requireHere();
    return byNumber.tailMap(number, false).values().stream().limit(limit).toList();
  }

  @Override
  public synchronized List<Segment> search(Search search, long entry, int limit) {
    requireHere();
    return byNumber.descendingMap().values().stream()
        .filter(each -> each.first() < entry && each.entries().stream().anyMatch(search::fits))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Link start() {
    requireHere();
    return start;
  }

  @Override
  public synchronized void startAfter(Link link) {
    requireHere();
    start = link.segment() > start.segment() ? link : start;
  }

  @Override
  public synchronized void removeBeforeStart() {
    requireHere();
    byNumber.headMap(start.segment(), true).clear();
  }

  private void requireHere() {
    asked++;
    if (away) {
      throw new StoreUnavailableException("away", new IOException());
    }
  }
}
