package org.spira.api.accounts.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.administration.ChangeAccount;
import org.spira.api.accounts.port.Accounts.Change;
import org.spira.api.documents.MongoContract;
import org.spira.api.shared.Refusal;

/** Changes of users in a database that replicas share. */
public abstract class AccountsContract extends MongoContract {

  private static final Change TO_NURSE = new Change(Role.NURSE, null, null);
  private static final Change DISABLE = new Change(null, null, true);
  private static final int ROUNDS = 12;

  private MongoUsers users;
  private MongoAccounts accounts;

  @BeforeEach
  void open() {
    index(MongoUsers.indexes(names()));
    users = new MongoUsers(database(), names());
    accounts = new MongoAccounts(database(), names());
  }

  private User add(String name, Role role) {
    User user = new User(newId(), name, name + "@x.org", "$2b$" + name, role);
    users.add(user);
    return user;
  }

  private User now(User user) {
    return users.withId(user.id()).orElseThrow();
  }

  @Test
  void keepWhatIsNotChanged() {
    User ana = add("ana", Role.NURSE);

    User changed = accounts.change(ana.id(), new Change(null, List.of("h1"), null)).orElseThrow();

    assertThat(changed.hospitals()).containsExactly("h1");
    assertThat(changed.role()).isEqualTo(Role.NURSE);
    assertThat(changed.standing()).isEqualTo(Standing.FRESH);
    assertThat(now(ana)).isEqualTo(changed);
    assertThat(accounts.all()).containsExactly(changed);
    assertThat(accounts.change(newId(), DISABLE)).isEmpty();
  }

  @Test
  void endTokensByRolePasswordDisablingAndLogout() {
    User ana = add("ana", Role.NURSE);

    accounts.change(ana.id(), new Change(Role.AUDITOR, null, null));
    accounts.change(ana.id(), DISABLE);
    accounts.endTokens(ana.id(), Instant.EPOCH);
    accounts.setPassword(ana, "$2b$other", true);

    assertThat(now(ana).standing()).isEqualTo(new Standing(true, true, 4));
    assertThat(now(ana).passwordHash()).isEqualTo("$2b$other");
  }

  @Test
  void replaceNoPasswordButTheOneThatWasRead() {
    User ana = add("ana", Role.NURSE);
    accounts.setPassword(ana, "$2b$second", false);

    assertThat(accounts.setPassword(ana, "$2b$third", false)).isEmpty();
    accounts.rehash(ana, "$2b$rehashed");

    assertThat(now(ana).passwordHash()).isEqualTo("$2b$second");
    accounts.rehash(now(ana), "$2b$rehashed");
    assertThat(now(ana).passwordHash()).isEqualTo("$2b$rehashed");
    assertThat(now(ana).standing().epoch()).isEqualTo(1);
  }

  @Test
  void takeNoAdministratorAwayWithoutAnnouncement() {
    User ana = add("ana", Role.ADMIN);

    assertThat(accounts.change(ana.id(), TO_NURSE)).isEmpty();
    assertThat(accounts.leave(ana.id(), "never announced", TO_NURSE)).isEmpty();
    assertThat(now(ana).isAdministrator()).isTrue();
  }

  @Test
  void letNoTwoAdministratorsTakeEachOtherAway() throws Exception {
    User ana = add("ana", Role.ADMIN);
    User bia = add("bia", Role.ADMIN);
    try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < ROUNDS; round++) {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<Boolean>> both =
            List.of(leaving(together, ana, TO_NURSE), leaving(together, bia, DISABLE));
        List<Boolean> left = new ArrayList<>();
        for (var each : replicas.invokeAll(both)) {
          left.add(each.get(30, TimeUnit.SECONDS));
        }
        assertThat(left).isNotEqualTo(List.of(true, true));
        accounts.change(ana.id(), new Change(Role.ADMIN, null, false));
        accounts.change(bia.id(), new Change(Role.ADMIN, null, false));
      }
    }
  }

  private Callable<Boolean> leaving(CyclicBarrier together, User who, Change change) {
    ChangeAccount replica =
        new ChangeAccount(
            new MongoUsers(database(), names()),
            new MongoAccounts(database(), names()),
            Clock.systemUTC());
    return () -> {
      together.await(30, TimeUnit.SECONDS);
      try {
        replica.change(who.id(), change);
        return true;
      } catch (Refusal refused) {
        return false;
      }
    };
  }
}
