package org.spira.api.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;

class AccountSettingsTest {

  private final SettingsUnderTest<AccountSettings> settings =
      SettingsUnderTest.of(AccountSettings.class);

  @Test
  void haveDefaults() {
    AccountSettings read = settings.with();

    assertThat(read.bcryptCost()).isEqualTo(10);
    assertThat(read.hashers())
        .isEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    assertThat(read.hashingQueue()).isEqualTo(64);
    assertThat(read.administrator().username()).isEqualTo("admin");
    assertThat(read.administrator().email()).isEqualTo("admin@spira.example");
    assertThat(read.administrator().password()).isNull();
  }

  @Test
  void areAllReadFromTheEnvironment() {
    AccountSettings read =
        settings.with(
            "SPIRA_BCRYPT_COST=12",
            "SPIRA_HASHING_THREADS=3",
            "SPIRA_HASHING_QUEUE=7",
            "SPIRA_ADMIN_USERNAME=ana",
            "SPIRA_ADMIN_EMAIL=ana@x.org",
            "SPIRA_ADMIN_PASSWORD=a secret");

    assertThat(read.bcryptCost()).isEqualTo(12);
    assertThat(read.hashers()).isEqualTo(3);
    assertThat(read.hashingQueue()).isEqualTo(7);
    assertThat(read.administrator().username()).isEqualTo("ana");
    assertThat(read.administrator().email()).isEqualTo("ana@x.org");
    assertThat(read.administrator().password()).isEqualTo("a secret");
  }

  @ParameterizedTest
  @CsvSource({
    "SPIRA_BCRYPT_COST, 3",
    "SPIRA_BCRYPT_COST, 17",
    "SPIRA_HASHING_THREADS, -1",
    "SPIRA_HASHING_QUEUE, 0",
    "SPIRA_ADMIN_USERNAME, ''",
    "SPIRA_ADMIN_EMAIL, nobody",
    "SPIRA_ADMIN_PASSWORD, a-password-that-is-far-too-long-for-bcrypt-which-looks-at-72-bytes-and-no-more"
  })
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }

  @Test
  void keepSecretsOutOfTheirText() {
    assertThat(settings.with("SPIRA_ADMIN_PASSWORD=hidden-one").toString())
        .doesNotContain("hidden");
  }
}
