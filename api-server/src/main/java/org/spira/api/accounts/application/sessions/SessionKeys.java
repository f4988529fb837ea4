package org.spira.api.accounts.application.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.spira.api.accounts.port.SessionEvents;
import org.spira.api.accounts.port.Sessions;
import org.spira.api.accounts.port.Sessions.Session;

/** Exchanges the keys of sessions, each once, and tells when one is shown again. */
public final class SessionKeys {

  /** How long after an exchange it may be repeated: its answer may have been lost. */
  static final Duration LOST_ANSWER = Duration.ofSeconds(30);

  private final Sessions sessions;
  private final SessionEvents events;
  private final Clock clock;

  /** On these. */
  public SessionKeys(Sessions sessions, SessionEvents events, Clock clock) {
    this.sessions = sessions;
    this.events = events;
    this.clock = clock;
  }

  void begin(Session session) {
    sessions.begin(session);
  }

  void end(String session) {
    sessions.end(session);
  }

  /** Ends the session of a key that is good for nothing, and tells it where that goes on. */
  void endShownAgain(SessionKey shown) {
    try {
      sessions
          .withId(shown.session())
          .filter(session -> session.until().isAfter(clock.instant()))
          .ifPresent(session -> events.keyShownAgain(session.userId()));
    } finally {
      sessions.end(shown.session());
    }
  }

  /** The session of the key that is shown; empty if that is not good for it, or it is over. */
  Optional<Session> exchange(SessionKey shown, SessionKey next) {
    Instant now = clock.instant();
    return sessions
        .exchange(shown.session(), shown.fingerprint(), next.fingerprint(), now)
        .or(() ->
            sessions.exchangeAgain(
                shown.session(), shown.fingerprint(), next.fingerprint(), now.minus(LOST_ANSWER)))
        .filter(session -> session.until().isAfter(now));
  }

  /** Makes the key that was shown the session's own again. */
  void giveBack(Session session, SessionKey shown) {
    sessions.exchange(session.id(), session.secret(), shown.fingerprint(), clock.instant());
  }
}
