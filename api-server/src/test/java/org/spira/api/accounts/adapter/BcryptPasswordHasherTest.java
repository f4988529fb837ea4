package org.spira.api.accounts.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BcryptPasswordHasherTest {

  private static final String LONG = "é".repeat(50);

  private final BcryptPasswordHasher hasher = new BcryptPasswordHasher(4);

  @Test
  void writesTheVariantOfTheOldService() {
    assertThat(hasher.hash("secret")).startsWith("$2b$04$");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$2a", "$2b", "$2y"})
  void readsEveryVariant(String prefix) {
    String hash = prefix + hasher.hash("secret").substring(3);

    assertThat(hasher.matches("secret", hash)).isTrue();
    assertThat(hasher.matches("Secret", hash)).isFalse();
  }

  @Test
  void comparesPasswordsBeyondTheLimitAsTheOldServiceDid() {
    String hash = hasher.hash(LONG);

    assertThat(hasher.matches(LONG, hash)).isTrue();
    assertThat(hasher.matches("x" + LONG, hash)).isFalse();
  }

  @Test
  void matchesNothingWithWhatIsNoHash() {
    assertThat(hasher.matches("", "")).isFalse();
    assertThat(hasher.matches("secret", "secret")).isFalse();
    assertThat(hasher.matches("secret", "$2b$")).isFalse();
  }
}
