package org.spira.api.accounts.adapter.sessions;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.spira.api.accounts.port.SessionEvents;

/** Counts in Micrometer what befalls sessions. */
public final class MeteredSessions implements SessionEvents {

  /** Keys that were shown again, and ended their session. */
  public static final String SHOWN_AGAIN = "spira.sessions.keys.shown.again";

  private final Counter shownAgain;

  /** In this registry, from the beginning. */
  public MeteredSessions(MeterRegistry registry) {
    this.shownAgain = registry.counter(SHOWN_AGAIN);
  }

  @Override
  public void keyShownAgain(String userId) {
    shownAgain.increment();
  }
}
