package org.spira.api.audit;

import java.time.Clock;
import java.util.Map;
import org.spira.api.audit.application.AppendEntries;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Outcome;

/** Takes notes of what SPIRA does by itself; what is asked over REST is noted where it comes in. */
public final class AuditTrail {

  private final AppendEntries append;
  private final Clock clock;

  /** Writes with this. */
  public AuditTrail(AppendEntries append, Clock clock) {
    this.append = append;
    this.clock = clock;
  }

  /**
   * Notes that something was done; when this returns, it is stored.
   *
   * @param action {@code erasure.finish}
   * @param records ids by what they are ids of
   * @throws org.spira.api.shared.StoreUnavailableException if it is not known to be stored
   */
  public void done(String action, Map<String, String> records) {
    append.append(new Entry(clock.instant(), Entry.Actor.SYSTEM, action, records, Outcome.DONE));
  }
}
