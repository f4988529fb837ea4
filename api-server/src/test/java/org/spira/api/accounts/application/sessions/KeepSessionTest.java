package org.spira.api.accounts.application.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.LogIn;
import org.spira.api.accounts.application.LoginLimits;
import org.spira.api.accounts.application.LoginLimits.Limits;
import org.spira.api.accounts.application.sessions.KeepSession.Kept;
import org.spira.api.accounts.application.sessions.KeepSession.Times;
import org.spira.api.accounts.port.SessionEvents;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.inmemory.InMemoryUsers;
import org.spira.api.inmemory.TickingClock;
import org.spira.api.inmemory.accounts.InMemoryAccounts;
import org.spira.api.inmemory.accounts.InMemoryLoginAttempts;
import org.spira.api.inmemory.accounts.InMemorySessions;
import org.spira.api.shared.Refusal;
import org.spira.api.shared.StoreUnavailableException;

/** What becomes of a session as time goes by. */
class KeepSessionTest {

  private static final Duration TOKEN = Duration.ofMinutes(10);
  private static final Duration SESSION = Duration.ofHours(12);

  private final TickingClock clock = new TickingClock();
  private final InMemoryUsers users = new InMemoryUsers();
  private final InMemorySessions sessions = new InMemorySessions();
  private final List<String> copied = new ArrayList<>();
  private final KeepSession keep = keepSession(copied::add);

  private KeepSession keepSession(SessionEvents events) {
    InMemoryAccounts accounts = new InMemoryAccounts(users);
    LoginLimits limits =
        new LoginLimits(
            new InMemoryLoginAttempts(), clock, new Limits(10, 10, Duration.ofMinutes(5)));
    Tokens tokens = new LifetimeTokens();
    LogIn logIn = new LogIn(users, accounts, new AnyPassword(), tokens, limits);
    SessionKeys keys = new SessionKeys(sessions, events, clock);
    return new KeepSession(logIn, users, keys, tokens, clock, new Times(TOKEN, SESSION));
  }

  @BeforeEach
  void addAna() {
    users.add(new User("%024x".formatted(1), "ana", "ana@x.org", "hash", Role.NURSE));
  }

  private Kept begin() {
    return keep.begin("ana", "any", "127.0.0.1");
  }

  private void assertOver(Kept kept) {
    assertThatThrownBy(() -> keep.renew(kept.key(), Vouching.OURS))
        .isInstanceOf(Refusal.class)
        .hasMessage("the session is over; log in again");
  }

  @Test
  void givesShortTokensUntilTheSessionIsOver() {
    Kept begun = begin();
    assertThat(begun.loggedIn().token()).isEqualTo("good for PT10M");
    assertThat(begun.left()).isEqualTo(SESSION);

    clock.advance(SESSION.minusSeconds(1));
    Kept renewed = keep.renew(begun.key(), Vouching.OURS);
    assertThat(renewed.left()).isEqualTo(Duration.ofSeconds(1));
    clock.advance(Duration.ofSeconds(1));

    assertOver(renewed);
    assertThat(sessions.size()).isZero();
    assertThat(copied).as("it was good to the end").isEmpty();
  }

  @Test
  void takesAKeyAgainWhoseAnswerWasLostAndNotTheLostOne() {
    Kept begun = begin();
    Kept lost = keep.renew(begun.key(), Vouching.OURS);
    clock.advance(SessionKeys.LOST_ANSWER);

    Kept again = keep.renew(begun.key(), Vouching.OURS);

    assertThat(keep.renew(again.key(), Vouching.OURS).key()).isNotEqualTo(lost.key());
    assertOver(lost);
  }

  @Test
  void endsTheSessionByAKeyThatComesLate() {
    Kept begun = begin();
    Kept renewed = keep.renew(begun.key(), Vouching.OURS);
    clock.advance(SessionKeys.LOST_ANSWER.plusMillis(1));

    assertOver(begun);
    assertThat(copied).containsExactly("%024x".formatted(1));
    assertOver(renewed);
    assertThat(copied).as("there is no session any more").hasSize(1);
  }

  @Test
  void endsItEvenIfNobodyCanBeTold() {
    Kept begun = begin();
    keep.renew(begun.key(), Vouching.OURS);
    clock.advance(SessionKeys.LOST_ANSWER.plusMillis(1));
    KeepSession unheard =
        keepSession(userId -> {
          throw new StoreUnavailableException("away", new IOException());
        });

    assertThatThrownBy(() -> unheard.renew(begun.key(), Vouching.OURS))
        .isInstanceOf(StoreUnavailableException.class);

    assertThat(sessions.size()).isZero();
  }

  @Test
  void endsForWhoeverHasTheKeyOnly() {
    Kept begun = begin();
    keep.end(begun.key().substring(0, 23) + "A".repeat(43), session -> Optional.empty());
    keep.end("nonsense", session -> Optional.empty());
    assertThat(sessions.size()).isEqualTo(1);

    keep.end(begun.key(), session -> Optional.empty());

    assertThat(sessions.size()).isZero();
  }

  @Test
  void tellsNoKeyInText() {
    Kept begun = begin();

    assertThat(begun.toString()).doesNotContain(begun.key());
    assertThat(SessionKey.first().toString()).hasSizeLessThan(40);
  }
}
