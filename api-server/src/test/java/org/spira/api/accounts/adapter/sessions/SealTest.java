package org.spira.api.accounts.adapter.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

  private final Seal seal = new Seal("a key of at least thirty-two bytes, for tests");

  @Test
  void opensWhatItClosedInItsPlaceOnly() {
    String closed = seal.close("a secret", "here");

    assertThat(seal.open(closed, "here")).contains("a secret");
    assertThat(seal.open(closed, "there")).isEmpty();
    assertThat(new Seal("another").open(closed, "here")).isEmpty();
    assertThat(seal.close("a secret", "here")).isNotEqualTo(closed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void opensNothingElse(String text) {
    assertThat(seal.open(text, "here")).isEmpty();
  }
}
