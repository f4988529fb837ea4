package org.spira.api.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spira.api.adapter.bcrypt.BcryptPasswordHasher;
import org.spira.api.application.Bootstrap.Administrator;
import org.spira.api.application.Bootstrap.Wanted;
import org.spira.api.domain.Hospital;
import org.spira.api.domain.Model;
import org.spira.api.domain.User;
import org.spira.api.inmemory.InMemoryHospitals;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.InMemoryUsers;

class BootstrapTest {

  private final InMemoryUsers users = new InMemoryUsers();
  private final InMemoryModels models = new InMemoryModels();
  private final InMemoryHospitals hospitals = new InMemoryHospitals();
  private final BcryptPasswordHasher hasher = new BcryptPasswordHasher(4);
  private int made;
  private final Bootstrap bootstrap =
      new Bootstrap(users, models, hospitals, hasher, () -> "%024x".formatted(++made));

  private static Wanted wanted(@Nullable String password) {
    return new Wanted(
        new Administrator("admin", "admin@spira.example", password),
        Map.of("demo", "demo-topic"),
        List.of("HC", "HU"));
  }

  @Test
  void addsWhatIsMissing() {
    bootstrap.run(wanted("secret"));

    User admin = users.withUsername("admin").orElseThrow();
    assertThat(admin.isAdministrator()).isTrue();
    assertThat(hasher.matches("secret", admin.passwordHash())).isTrue();
    assertThat(models.all()).extracting(Model::publishingChannel).containsExactly("demo-topic");
    assertThat(hospitals.all()).extracting(Hospital::name).containsExactly("HC", "HU");
  }

  @Test
  void addsNothingTwice() {
    bootstrap.run(wanted("secret"));
    User first = users.withUsername("admin").orElseThrow();

    bootstrap.run(wanted("another"));

    assertThat(users.withUsername("admin")).contains(first);
    assertThat(models.all()).hasSize(1);
    assertThat(hospitals.all()).hasSize(2);
  }

  @Test
  void makesUpAPasswordWhenNoneIsGiven() {
    bootstrap.run(wanted(null));

    assertThat(users.withUsername("admin").orElseThrow().passwordHash()).startsWith("$2b$");
  }
}
