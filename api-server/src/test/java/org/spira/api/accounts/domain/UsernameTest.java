package org.spira.api.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

  @ParameterizedTest
  @CsvSource({
    "ana, ANA",
    "ana, ' Ana '",
    "ana, ＡＮＡ",
    "josé, JOSE\u0301",
    "strasse, STRAßE",
    "1 office, ① oﬃce",
    "ana maria, Ana\u00a0Maria"
  })
  void hasOneCanonicalForm(String canonical, String written) {
    assertThat(Username.canonical(written)).isEqualTo(canonical);
    assertThat(Username.canonical(Username.canonical(written))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Ana Maria", "josé.da-silva_2", "ана", "ana@hospital.example"})
  void takesNamesThatCanBeSeen(String name) {
    assertThat(Username.isLegal(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "an\u0000a",
        "an\na",
        "an\u200ba",
        "an\u202ea",
        "an\ufeffa",
        "\u3164",
        "an\u00ada",
        "an\u2028a",
        "an\ue000a",
        "an\ufe0fa"
      })
  void refusesNamesThatCannot(String name) {
    assertThat(Username.isLegal(name)).isFalse();
  }

  @Test
  void boundsNames() {
    assertThat(Username.isLegal("é".repeat(64))).isTrue();
    assertThat(Username.isLegal("é".repeat(65))).isFalse();
  }
}
