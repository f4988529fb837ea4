package org.spira.api.accounts.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Accounts.Change;

/** Changes of users in a database that replicas share. */
public abstract class AccountsContract extends StoredAccounts {

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
}
