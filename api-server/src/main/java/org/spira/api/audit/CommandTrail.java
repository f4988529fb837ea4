package org.spira.api.audit;

import java.time.Clock;
import java.util.Map;
import org.spira.api.administration.CommandNotes;
import org.spira.api.audit.application.AppendEntries;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Outcome;

/** Notes in the trail what operators do by commands. */
final class CommandTrail implements CommandNotes {

  private final AppendEntries append;
  private final Clock clock;

  CommandTrail(AppendEntries append, Clock clock) {
    this.append = append;
    this.clock = clock;
  }

  @Override
  public void asked(String action, Map<String, String> records) {
    note(action, records, Outcome.ASKED);
  }

  @Override
  public void done(String action, Map<String, String> records) {
    note(action, records, Outcome.DONE);
  }

  private void note(String action, Map<String, String> records, Outcome outcome) {
    append.append(new Entry(clock.instant(), Entry.Actor.OPERATOR, action, records, outcome));
  }
}
