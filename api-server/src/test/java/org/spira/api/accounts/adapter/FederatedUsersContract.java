package org.spira.api.accounts.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.User.Identity;
import org.spira.api.accounts.port.FederatedUsers.Known;
import org.spira.api.documents.MongoContract;
import org.spira.api.shared.AlreadyTakenException;

/** Users whom a provider knows, in a database. */
public abstract class FederatedUsersContract extends MongoContract {

  private static final Instant NOW = Instant.parse("2026-01-01T08:00:00Z");
  private static final Identity IDENTITY = new Identity("https://login.example", "s-1");

  @BeforeEach
  void makeUnique() {
    index(MongoUsers.indexes(names()));
  }

  private static User user(String name, Role role, Identity identity) {
    return new User(newId(), name, null, "", role, List.of("h"), Standing.FRESH, identity);
  }

  private MongoUsers users() {
    return new MongoUsers(database(), names());
  }

  @Test
  void knowsThemByIssuerAndSubject() {
    User ana = user("ana", Role.NURSE, IDENTITY);
    users().add(ana, NOW);

    assertThat(users().withIdentity(IDENTITY)).contains(new Known(ana, NOW, Instant.EPOCH));
    assertThat(users().withId(ana.id())).contains(ana);
    assertThat(users().withIdentity(new Identity("https://login.example", "s-2"))).isEmpty();
    assertThat(users().withIdentity(new Identity("https://other.example", "s-1"))).isEmpty();
  }

  @Test
  void addsEachOnce() {
    users().add(user("ana", Role.NURSE, IDENTITY), NOW);

    assertThatThrownBy(() -> users().add(user("bia", Role.NURSE, IDENTITY), NOW))
        .isInstanceOf(AlreadyTakenException.class);
    assertThatThrownBy(() -> users().add(user("ANA", Role.NURSE, new Identity("i", "s")), NOW))
        .isInstanceOf(AlreadyTakenException.class);
  }

  @Test
  void followsWhatWasSaidLast() {
    User ana = user("ana", Role.NURSE, IDENTITY);
    users().add(ana, NOW);

    assertThat(users().follow(ana, Role.ADMIN, List.of(), NOW)).isEmpty();
    User now = users().follow(ana, Role.AUDITOR, List.of("g"), NOW.plusSeconds(1)).orElseThrow();

    assertThat(now.role()).isEqualTo(Role.AUDITOR);
    assertThat(now.hospitals()).containsExactly("g");
    assertThat(now.standing().epoch()).isEqualTo(1);
    assertThat(now.identity()).isEqualTo(IDENTITY);
    assertThat(users().follow(ana, Role.ADMIN, List.of(), NOW.plusSeconds(2)))
        .as("another role than the one that was read")
        .isEmpty();
    assertThat(users().follow(now, Role.AUDITOR, List.of(), NOW.plusSeconds(2)).orElseThrow())
        .satisfies(later -> assertThat(later.standing().epoch()).isEqualTo(1));
  }

  @Test
  void showNoTokenThatWasMadeBeforeTheirsWereEnded() {
    User ana = user("ana", Role.NURSE, IDENTITY);
    users().add(ana, NOW);
    assertThat(users().withIdentity(IDENTITY).orElseThrow().honours(NOW)).isTrue();

    new MongoAccounts(database(), names()).endTokens(ana.id(), NOW.plusMillis(900));

    Known ended = users().withIdentity(IDENTITY).orElseThrow();
    assertThat(ended.user().standing().epoch()).isEqualTo(1);
    assertThat(ended.honours(NOW.minusSeconds(60))).isFalse();
    assertThat(ended.honours(NOW)).as("the same second").isFalse();
    assertThat(ended.honours(NOW.plusSeconds(1))).isTrue();
  }

  @Test
  void areNobodyToCountOnAsAdministrators() {
    User ana = user("ana", Role.ADMIN, IDENTITY);
    users().add(ana, NOW);

    assertThat(users().hasAdministrator()).isFalse();
    assertThat(new MongoAccounts(database(), names()).hasOtherAdministrator(newId())).isFalse();
  }
}
