package org.spira.api.accounts.adapter.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.port.ProviderGrants.Given;
import org.spira.api.accounts.port.Sessions.Session;
import org.spira.api.documents.MongoContract;

/** What a provider gave for sessions, in a database. */
public abstract class ProviderGrantsContract extends MongoContract {

  private static final Instant UNTIL = Instant.parse("2026-01-01T08:00:00Z");

  private final Seal seal = new Seal("a key of at least thirty-two bytes, for tests");

  private MongoProviderGrants begun() {
    MongoSessions sessions = new MongoSessions(database(), names());
    sessions.begin(new Session("a-session", newId(), 0, "first", UNTIL));
    return new MongoProviderGrants(database(), names(), seal);
  }

  @Test
  void keepsItSealedAndWithTheSession() {
    MongoProviderGrants grants = begun();
    grants.keep("a-session", new Given("refresh-me", "who-it-is"));

    assertThat(grants.of("a-session")).contains(new Given("refresh-me", "who-it-is"));
    assertThat(stored(names().sessions()).toString()).doesNotContain("refresh-me", "who-it-is");
    new MongoSessions(database(), names()).end("a-session");
    assertThat(grants.of("a-session")).isEmpty();
  }

  @Test
  void keepsWhatIsNotGivenAgain() {
    MongoProviderGrants grants = begun();
    assertThat(grants.of("a-session")).isEmpty();
    grants.keep("a-session", new Given("one", "who-it-is"));
    grants.keep("a-session", new Given("two", null));

    assertThat(grants.of("a-session")).contains(new Given("two", "who-it-is"));
    grants.keep("never-begun", new Given("one", null));
    assertThat(grants.of("never-begun")).isEmpty();
  }

  @Test
  void isGoodForNothingInAnotherSessionOrUnderAnotherKey() {
    MongoProviderGrants grants = begun();
    grants.keep("a-session", new Given("one", "two"));
    Seal other = new Seal("another key of thirty-two bytes or more, of nobody");

    assertThat(new MongoProviderGrants(database(), names(), other).of("a-session"))
        .as("not as if there had never been anything to ask the provider with")
        .isEmpty();
  }
}
