package org.spira.api.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://login.example",
        "https://login.example:8443/realms/a",
        "http://localhost:8080/",
        "http://127.0.0.1",
        "http://[::1]:8080/realms/a"
      })
  void isByHttpsOrWithinTheMachine(String address) {
    assertThat(SafeAddress.isSafe(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "login.example",
        "http://login.example",
        "http://localhost.example/",
        "http://127.0.0.1.example/",
        "https://",
        "https:///realms",
        "https://user@login.example",
        "https://login.example/?a",
        "https://login.example/#a",
        "ftp://localhost",
        "https://a b"
      })
  void isNothingElse(String address) {
    assertThat(SafeAddress.isSafe(address)).isFalse();
  }
}
