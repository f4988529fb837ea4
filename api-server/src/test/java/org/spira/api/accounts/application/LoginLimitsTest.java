package org.spira.api.accounts.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.accounts.application.LoginLimits.Limits;
import org.spira.api.inmemory.TickingClock;
import org.spira.api.inmemory.accounts.InMemoryLoginAttempts;
import org.spira.api.shared.TooManyException;

class LoginLimitsTest {

  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final Limits LIMITS = new Limits(3, 5, WINDOW);

  private final TickingClock clock = new TickingClock();
  private final InMemoryLoginAttempts shared = new InMemoryLoginAttempts();
  private final LoginLimits limits = new LoginLimits(shared, clock, LIMITS);

  private void fail(String username, String address, int times) {
    for (int i = 0; i < times; i++) {
      limits.begin(username, address);
    }
  }

  @Test
  void boundsFailuresOfAnAccountFromWhereverTheyComeAndHoweverItIsWritten() {
    limits.begin("ana", "10.0.0.1");
    limits.begin("ANA ", "10.0.0.2");
    new LoginLimits(shared, clock, LIMITS).begin("ana", "10.0.0.3");

    assertThatThrownBy(() -> limits.begin("Ana", "10.0.0.4"))
        .isInstanceOfSatisfying(
            TooManyException.class,
            refused -> assertThat(refused.retryAfterSeconds()).isBetween(1L, WINDOW.toSeconds()));
    limits.begin("bia", "10.0.0.4");
  }

  @Test
  void boundsFailuresFromAnAddress() {
    fail("a", "10.0.0.1", 2);
    fail("b", "10.0.0.1", 3);

    assertThatThrownBy(() -> limits.begin("c", "10.0.0.1")).isInstanceOf(TooManyException.class);
    limits.begin("c", "10.0.0.2");
  }

  @Test
  void forgivesWhoSucceeds() {
    for (int i = 0; i < 50; i++) {
      limits.begin("ana", "10.0.0.1").succeeded();
    }
    fail("ana", "10.0.0.1", 3);
  }

  @Test
  void letsEverybodyInAgainAfterTheWindow() {
    fail("ana", "10.0.0.1", 3);
    clock.advance(WINDOW);

    limits.begin("ana", "10.0.0.1");
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.1, 10.0.0.1",
    "2001:db8:1:2:3:4:5:6, 20:01:0d:b8:00:01:00:02::/64",
    "2001:0DB8:1:2:ffff:0:0:1, 20:01:0d:b8:00:01:00:02::/64",
    "2001:db8::7, 20:01:0d:b8:00:00:00:00::/64",
    "0:0:0:0:0:0:0:1, 00:00:00:00:00:00:00:00::/64",
    "::1, 00:00:00:00:00:00:00:00::/64",
    "::ffff:10.0.0.1, 10.0.0.1",
    "0:0:0:0:0:ffff:a00:2, 10.0.0.2",
    "not:an:address, not:an:address"
  })
  void takesAHouseholdOfIpv6ForOne(String address, String network) {
    assertThat(NetworkOf.address(address)).isEqualTo(network);
  }
}
