package org.spira.api.accounts.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BcryptPasswordHasherTest {

  private static final int SAMPLES = 1000;
  private static final int WARMUP = 50;
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
  void knowsHashesOfAnotherCost() {
    assertThat(hasher.isOutdated(hasher.hash("secret"))).isFalse();
    assertThat(hasher.isOutdated(new BcryptPasswordHasher(5).hash("secret"))).isTrue();
    assertThat(hasher.isOutdated("no hash")).isTrue();
  }

  /** Thousand of each, taking turns, so that whatever else the machine does meets all alike. */
  @Test
  void takesAsLongForNobodyAsForADearHashAndACheapOne() {
    String dear = new BcryptPasswordHasher(6).hash("secret");
    List<String> hashes = List.of("", hasher.hash("secret"), dear);
    BcryptPasswordHasher equal = new BcryptPasswordHasher(4);
    equal.expect(dear);
    long[][] nanos = new long[hashes.size()][SAMPLES];
    for (int sample = -WARMUP; sample < SAMPLES; sample++) {
      for (int i = 0; i < hashes.size(); i++) {
        long from = System.nanoTime();
        equal.matches("wrong", hashes.get(i));
        nanos[i][Math.max(0, sample)] = System.nanoTime() - from;
      }
    }
    double nobody = median(nanos[0]);

    assertThat(median(nanos[1]) / nobody).isBetween(0.9, 1.1);
    assertThat(median(nanos[2]) / nobody).isBetween(0.9, 1.1);
  }

  private static double median(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2];
  }

  @Test
  void matchesNothingWithWhatIsNoHash() {
    assertThat(hasher.matches("", "")).isFalse();
    assertThat(hasher.matches("secret", "secret")).isFalse();
    assertThat(hasher.matches("secret", "$2b$")).isFalse();
  }
}
