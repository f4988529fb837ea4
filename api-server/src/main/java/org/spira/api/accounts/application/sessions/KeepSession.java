package org.spira.api.accounts.application.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.LogIn;
import org.spira.api.accounts.port.Sessions.Session;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.Refusal;

/**
 * Keeps somebody logged in on a browser: their tokens are good for minutes, and the browser
 * exchanges a key, which is good once, for the next token and the next key. A key that comes a
 * second time was copied, so nobody gets further by that session: neither who copied it nor who it
 * was copied from. A session ends with all tokens of its user, too.
 */
public final class KeepSession {

  private final LogIn logIn;
  private final Users users;
  private final SessionKeys keys;
  private final Tokens tokens;
  private final Clock clock;
  private final Times times;

  /** On these. */
  public KeepSession(
      LogIn logIn, Users users, SessionKeys keys, Tokens tokens, Clock clock, Times times) {
    this.logIn = logIn;
    this.users = users;
    this.keys = keys;
    this.tokens = tokens;
    this.clock = clock;
    this.times = times;
  }

  /**
   * Logs a user in, as {@link LogIn} does.
   *
   * @param address where they are, in text
   */
  public Kept begin(String username, String password, String address) {
    return begin(logIn.userOf(username, password, address), Instant.MAX);
  }

  /**
   * Begins a session of somebody who has shown who they are.
   *
   * @param atMost when it is over even if it may go on for longer
   */
  public Kept begin(User user, Instant atMost) {
    SessionKey key = SessionKey.first();
    Instant configured = clock.instant().plus(times.session());
    Instant until = configured.isBefore(atMost) ? configured : atMost;
    keys.begin(
        new Session(key.session(), user.id(), user.standing().epoch(), key.fingerprint(), until));
    return kept(user, key, until);
  }

  /**
   * Exchanges a key.
   *
   * @param vouching is asked whether the session may go on
   * @throws Refusal if it is none, was used before, or its session is over
   */
  public Kept renew(String text, Vouching vouching) {
    SessionKey shown = SessionKey.of(text).orElseThrow(KeepSession::over);
    SessionKey next = shown.next();
    Session session = keys.exchange(shown, next).orElseThrow(() -> shownAgain(shown));
    User user =
        honoured(session)
            .filter(owner -> vouches(vouching, owner, session, shown))
            // it may have ended their tokens
            .flatMap(owner -> honoured(session))
            .orElseThrow(() -> ended(session.id()));
    return kept(user, next, session.until());
  }

  private Optional<User> honoured(Session session) {
    return users
        .withId(session.userId())
        .filter(owner -> owner.standing().honours(session.epoch()));
  }

  /** Where nobody can be asked just now the key stays good, for the next attempt. */
  private boolean vouches(Vouching vouching, User user, Session session, SessionKey shown) {
    try {
      return vouching.vouchesFor(user, session);
    } catch (Refusal e) {
      if (e.kind() != Refusal.Kind.BUSY) {
        return false;
      }
      keys.giveBack(session, shown);
      throw e;
    }
  }

  /**
   * Ends the session of a key; whoever only knows which session it is ends nothing.
   *
   * @param last is done before it is gone
   */
  public <T> Optional<T> end(String text, Function<Session, Optional<T>> last) {
    Optional<Session> session =
        SessionKey.of(text).flatMap(shown -> keys.exchange(shown, shown.next()));
    Optional<T> done = session.flatMap(last);
    session.map(Session::id).ifPresent(keys::end);
    return done;
  }

  private Refusal shownAgain(SessionKey shown) {
    keys.endShownAgain(shown);
    return over();
  }

  private Refusal ended(String session) {
    keys.end(session);
    return over();
  }

  private Kept kept(User user, SessionKey key, Instant until) {
    LogIn.LoggedIn loggedIn = LogIn.LoggedIn.of(user, tokens.issue(user, times.token()));
    return new Kept(loggedIn, key.text(), Duration.between(clock.instant(), until));
  }

  private static Refusal over() {
    return Refusal.unauthenticated("the session is over; log in again");
  }

  /**
   * How long things are good for.
   *
   * @param token the tokens of a session
   * @param session since the login
   */
  public record Times(Duration token, Duration session) {}

  /**
   * Somebody who stays logged in.
   *
   * @param key what renews the token, once
   * @param left how long the session goes on
   */
  public record Kept(LogIn.LoggedIn loggedIn, String key, Duration left) {

    /** Which session it is. */
    public String session() {
      return key.substring(0, key.indexOf('.'));
    }

    /** Leaves the key out. */
    @Override
    public String toString() {
      return "Kept[" + loggedIn + "]";
    }
  }
}
