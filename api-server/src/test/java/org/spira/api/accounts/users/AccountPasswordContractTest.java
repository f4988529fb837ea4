package org.spira.api.accounts.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api.Answer;

/** An account and its password: the first one, another one, and a wrong one. */
class AccountPasswordContractTest extends AccountCalls {

  @Test
  void beginsWithAOneTimePasswordWhenNoneIsGiven() {
    String oneTime = create("").json().get("one_time_password").stringValue();

    Answer loggedIn = API.logIn(name, oneTime);
    assertThat(loggedIn.json().get("password_change_required").booleanValue()).isTrue();
    String token = loggedIn.json().get("access_token").stringValue();
    assertIsNotEnough(token);
    Answer changed = changePassword(token, oneTime, PASSWORD);
    assertThat(changed.json().get("role").stringValue()).isEqualTo("nurse");
    assertThat(models(changed.json().get("access_token").stringValue())).isEqualTo(200);
    assertThat(models(token)).isEqualTo(401);
    assertThat(API.logIn(name, oneTime).status()).isEqualTo(401);
  }

  private static void assertIsNotEnough(String token) {
    Answer refused = API.getWith(token, "/v1/models");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.detail()).startsWith("choose a password of your own first");
  }

  @ParameterizedTest
  @CsvSource({
    "another current, correct donkey, 400",
    "correct horse, correct horse, 400",
    "correct horse, short, 422",
    "correct horse, password123, 422"
  })
  void keepsItsPassword(String current, String wanted, int status) {
    createWithPassword();
    String token = token(name, PASSWORD);

    assertThat(changePassword(token, current, wanted).status()).isEqualTo(status);
    assertThat(models(token)).isEqualTo(200);
    assertThat(API.logIn(name, PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void isHeldUpAfterTooManyWrongPasswordsWhileOthersAreNot() {
    createWithPassword();
    for (int i = 0; i < 10; i++) {
      assertThat(API.logIn(name, "a wrong one").status()).isEqualTo(401);
    }

    Answer refused = API.logIn(name, PASSWORD);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.detail()).isEqualTo("too many attempts to log in; try again later");
    assertThat(Long.parseLong(refused.header("Retry-After"))).isPositive();
    assertThat(API.logIn("ana", "secret").status()).isEqualTo(200);
  }
}
