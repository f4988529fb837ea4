package org.spira.api.accounts.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.CreateAdministrator.Administrator;
import org.spira.api.inmemory.InMemoryUsers;
import org.spira.api.settings.SettingException;

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
    create.createIfMissing(wanted("made up for tests"));

    assertThat(admin().isAdministrator()).isTrue();
    assertThat(hasher.matches("made up for tests", admin().passwordHash())).isTrue();
  }

  @Test
  void addsNobodyWhereThereIsOne() {
    create.createIfMissing(wanted("made up for tests"));
    User first = admin();

    create.createIfMissing(new Administrator("other", "other@spira.example", "another made up"));

    assertThat(users.withUsername("other")).isEmpty();
    assertThat(admin()).isEqualTo(first);
  }

  @Test
  void makesUpAPasswordWhenNoneIsGiven() {
    create.createIfMissing(wanted(null));

    assertThat(hasher.matches("", admin().passwordHash())).isFalse();
    assertThat(admin().passwordHash()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"too short", "qwertyuiop", "administrator"})
  void createsNobodyWithAPasswordThatIsGuessed(String password) {
    assertThatThrownBy(() ->
            create.createIfMissing(
                new Administrator("Administrator", "admin@spira.example", password)))
        .isInstanceOf(SettingException.class)
        .hasMessageStartingWith("SPIRA_ADMIN_PASSWORD ")
        .hasMessageNotContaining(password);
    assertThat(users.hasAdministrator()).isFalse();
  }

  @Test
  void leavesAUserOfThatNameAsTheyAre() {
    User nurse = new User("%024x".formatted(99), "admin", "nurse@spira.example", "x", Role.NURSE);
    users.add(nurse);

    create.createIfMissing(wanted("made up for tests"));

    assertThat(admin()).isEqualTo(nurse);
    assertThat(users.hasAdministrator()).isFalse();
  }
}
