package org.spira.api.accounts.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"a@b.org", "first.last+tag@hospital.usp.br", "x_1@a-b.co"})
  void takesAddresses(String email) {
    assertThat(EmailAddress.isLegal(email)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a@b", "@b.org", "a@", "a b@c.org", "a@b..org", ".a@b.org", "a.@b.org"})
  void refusesWhatIsNoAddress(String email) {
    assertThat(EmailAddress.isLegal(email)).isFalse();
  }
}
