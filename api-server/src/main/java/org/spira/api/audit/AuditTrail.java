package org.spira.api.audit;

import java.time.Clock;
import java.util.Map;
import org.spira.api.administration.CommandNotes;
import org.spira.api.audit.application.AppendEntries;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.shared.StoreUnavailableException;

/**
 * Takes notes of what SPIRA does by itself, or of what operators do by commands; what is asked over
 * REST is noted where it comes in.
 */
public final class AuditTrail implements CommandNotes {

  private final AppendEntries append;
  private final Clock clock;
  private final Entry.Actor actor;

  private AuditTrail(AppendEntries append, Clock clock, Entry.Actor actor) {
    this.append = append;
    this.clock = clock;
    this.actor = actor;
  }

  /** Of what SPIRA does by itself. */
  static AuditTrail ofTheSystem(AppendEntries append, Clock clock) {
    return new AuditTrail(append, clock, Entry.Actor.SYSTEM);
  }

  /** Of what operators do. */
  static AuditTrail ofOperators(AppendEntries append, Clock clock) {
    return new AuditTrail(append, clock, Entry.Actor.OPERATOR);
  }

  @Override
  public void asked(String action, Map<String, String> records) {
    note(action, records, Outcome.ASKED);
  }

  /**
   * Notes that something was done; when this returns, it is stored.
   *
   * @param action {@code erasure.finish}
   * @param records ids by what they are ids of
   * @throws org.spira.api.shared.StoreUnavailableException if it is not known to be stored
   */
  @Override
  public void done(String action, Map<String, String> records) {
    note(action, records, Outcome.DONE);
  }

  /**
   * Does something between two notes, as what is asked over REST is noted: that it was asked for,
   * and then that it was done, or failed. Whoever dies in it leaves the first note alone, and has
   * to be followed by another who goes through all of it again.
   *
   * @param action {@code retention.result}
   * @param records ids by what they are ids of
   * @throws org.spira.api.shared.StoreUnavailableException if a note is not known to be stored;
   *     without the first nothing is done
   */
  public void through(String action, Map<String, String> records, Runnable step) {
    asked(action, records);
    try {
      step.run();
    } catch (RuntimeException e) {
      noteFailure(action, records, e);
      throw e;
    }
    done(action, records);
  }

  /** Why the step failed is what its caller is told, even where the trail is away as well. */
  private void noteFailure(String action, Map<String, String> records, RuntimeException why) {
    try {
      note(action, records, Outcome.FAILED);
    } catch (StoreUnavailableException alsoAway) {
      why.addSuppressed(alsoAway);
    }
  }

  private void note(String action, Map<String, String> records, Outcome outcome) {
    append.append(new Entry(clock.instant(), actor, action, records, outcome));
  }
}
