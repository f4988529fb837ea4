package org.spira.api.accounts.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.CreateAdministrator.Administrator;
import org.spira.api.inmemory.InMemoryUsers;

class CreateAdministratorTest {

  private final InMemoryUsers users = new InMemoryUsers();
  private final PlainHasher hasher = new PlainHasher();
  private int made;
  private final CreateAdministrator create =
      new CreateAdministrator(users, hasher, () -> "%024x".formatted(++made));

  private static Administrator wanted(@Nullable String password) {
    return new Administrator("admin", "admin@spira.example", password);
  }

  private User admin() {
    return users.withUsername("admin").orElseThrow();
  }

  @Test
  void addsTheOneThatIsWanted() {
    create.createIfMissing(wanted("secret"));

    assertThat(admin().isAdministrator()).isTrue();
    assertThat(hasher.matches("secret", admin().passwordHash())).isTrue();
  }

  @Test
  void addsNobodyWhereThereIsOne() {
    create.createIfMissing(wanted("secret"));
    User first = admin();

    create.createIfMissing(new Administrator("other", "other@spira.example", "another"));

    assertThat(users.withUsername("other")).isEmpty();
    assertThat(admin()).isEqualTo(first);
  }

  @Test
  void makesUpAPasswordWhenNoneIsGiven() {
    create.createIfMissing(wanted(null));

    assertThat(hasher.matches("", admin().passwordHash())).isFalse();
    assertThat(admin().passwordHash()).hasSizeGreaterThan(20);
  }

  @Test
  void leavesAUserOfThatNameAsTheyAre() {
    User nurse = new User("%024x".formatted(99), "admin", "nurse@spira.example", "x", Role.NURSE);
    users.add(nurse);

    create.createIfMissing(wanted("secret"));

    assertThat(admin()).isEqualTo(nurse);
    assertThat(users.hasAdministrator()).isFalse();
  }
}
