package org.spira.api.accounts.adapter.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.port.Sessions.Session;
import org.spira.api.documents.MongoContract;

/** Sessions in a database that replicas share. */
public abstract class SessionsContract extends MongoContract {

  private static final Instant NOW = Instant.parse("2026-01-01T08:00:00Z");
  private static final Session SESSION =
      new Session("a-session", "62d59254b6f4ae2a1f4f4f02", 3, "first", NOW.plusSeconds(60));
  private static final int AT_ONCE = 8;

  private MongoSessions begun() {
    MongoSessions sessions = new MongoSessions(database(), names());
    sessions.begin(SESSION);
    return sessions;
  }

  @Test
  void exchangeTheLastKeyOnce() {
    MongoSessions sessions = begun();

    assertThat(sessions.exchange("a-session", "first", "second", NOW))
        .contains(new Session("a-session", SESSION.userId(), 3, "second", SESSION.until()));
    assertThat(sessions.exchange("a-session", "first", "third", NOW)).isEmpty();
    assertThat(sessions.exchange("another", "second", "third", NOW)).isEmpty();
    assertThat(sessions.exchange("a-session", "second", "third", NOW)).isPresent();
  }

  @Test
  void exchangeTheKeyBeforeOnlyForAWhile() {
    MongoSessions sessions = begun();
    sessions.exchange("a-session", "first", "lost", NOW);

    assertThat(sessions.exchangeAgain("a-session", "first", "x", NOW.plusMillis(1))).isEmpty();
    assertThat(sessions.exchangeAgain("a-session", "never", "x", NOW)).isEmpty();
    assertThat(sessions.exchangeAgain("a-session", "first", "second", NOW)).isPresent();
    assertThat(sessions.exchange("a-session", "lost", "x", NOW)).isEmpty();
    assertThat(sessions.exchange("a-session", "second", "x", NOW)).isPresent();
  }

  @Test
  void exchangeAKeyForOneOfManyWhoShowItAtOnce() throws Exception {
    MongoSessions sessions = begun();
    List<Callable<Optional<Session>>> shown =
        IntStream.range(0, AT_ONCE)
            .<Callable<Optional<Session>>>mapToObj(
                one -> () -> sessions.exchange("a-session", "first", "next" + one, NOW))
            .toList();
    List<Session> exchanged = new ArrayList<>();
    try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var each : replicas.invokeAll(shown)) {
        each.get(30, TimeUnit.SECONDS).ifPresent(exchanged::add);
      }
    }

    assertThat(exchanged).hasSize(1);
  }

  @Test
  void endAndAreForgotten() {
    MongoSessions sessions = begun();
    sessions.forget(NOW);
    assertThat(sessions.exchange("a-session", "first", "second", NOW)).isPresent();

    sessions.forget(SESSION.until().plusMillis(1));
    assertThat(sessions.exchange("a-session", "second", "x", NOW)).isEmpty();
    sessions.begin(SESSION);
    assertThat(sessions.withId("a-session")).contains(SESSION);
    sessions.end("a-session");
    sessions.end("never begun");
    assertThat(sessions.withId("a-session")).isEmpty();
    assertThat(sessions.exchange("a-session", "first", "x", NOW)).isEmpty();
  }
}
