package org.spira.api.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

  @ParameterizedTest
  @ValueSource(strings = {"correct horse", "pulmão-verde", "0123456789-", "ññññññññññ"})
  void takesWhatIsLongAndRare(String password) {
    assertThat(NewPassword.problem(password, "ana")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nine char, at least 10",
    "password123, most common",
    "QWERTYuiop, most common",
    "1234567890, most common",
    "flamengo2024, most common",
    "enfermeira123, most common",
    "aaaaaaaaaaaa, most common",
    "ANA.Carolina, username",
    "with a \u0000 in it, NUL"
  })
  void refusesWhatIsGuessed(String password, String why) {
    assertThat(NewPassword.problem(password, "ana.carolina").orElseThrow().message())
        .contains(why)
        .doesNotContain(password);
  }

  @Test
  void refusesWhatBcryptWouldCut() {
    assertThat(NewPassword.problem("é".repeat(36), "ana")).isEmpty();
    assertThat(NewPassword.problem("é".repeat(36) + "x", "ana").orElseThrow().message())
        .contains("72 bytes");
  }
}
