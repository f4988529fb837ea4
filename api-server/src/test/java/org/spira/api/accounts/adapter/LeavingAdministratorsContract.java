package org.spira.api.accounts.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.administration.ChangeAccount;
import org.spira.api.accounts.port.Accounts.Change;
import org.spira.api.shared.Refusal;

/** There is always an administrator, however many leave at once. */
public abstract class LeavingAdministratorsContract extends StoredAccounts {

  private static final Change TO_NURSE = new Change(Role.NURSE, null, null);
  private static final int ROUNDS = 12;

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
