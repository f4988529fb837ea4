package org.spira.api.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PendingLoginTest {

  /** The example of RFC 7636, appendix B. */
  @Test
  void challengesAsTheStandardDoes() {
    PendingLogin pending =
        new PendingLogin("s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "/");

    assertThat(pending.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  @Test
  void isReadAsItIsWritten() {
    PendingLogin pending = PendingLogin.next("/");

    assertThat(PendingLogin.of(pending.text(), "/")).contains(pending);
    assertThat(PendingLogin.of(pending.text() + "x", "/")).isEmpty();
    assertThat(pending.hasState(pending.state())).isTrue();
    assertThat(pending.hasState(pending.nonce())).isFalse();
    assertThat(pending).hasToString("PendingLogin[…]").isNotEqualTo(PendingLogin.next("/"));
  }
}
