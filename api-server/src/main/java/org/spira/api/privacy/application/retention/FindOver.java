package org.spira.api.privacy.application.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.spira.api.privacy.domain.DataKind;
import org.spira.api.privacy.domain.KeepingTimes;
import org.spira.api.privacy.port.AgedInferences;

/** Finds what has been kept for as long as it may, page by page. */
public final class FindOver {

  static final int PAGE = 100;

  private static final String BEFORE_ALL = "0".repeat(24);

  private final AgedInferences aged;
  private final Clock clock;
  private final KeepingTimes times;

  /** On this port, by these times. */
  public FindOver(AgedInferences aged, Clock clock, KeepingTimes times) {
    this.aged = aged;
    this.clock = clock;
    this.times = times;
  }

  /** For how long each kind is kept. */
  public KeepingTimes times() {
    return times;
  }

  /** Tells each inference whose time for this kind of data is over, the oldest first. */
  public void each(DataKind kind, Consumer<String> inference) {
    times.over(kind, clock.instant()).ifPresent(before -> each(kind, before, inference));
  }

  private void each(DataKind kind, Instant before, Consumer<String> inference) {
    List<String> page = aged.having(kind, before, BEFORE_ALL, PAGE);
    while (!page.isEmpty()) {
      page.forEach(inference);
      page = aged.having(kind, before, page.getLast(), PAGE);
    }
  }
}
