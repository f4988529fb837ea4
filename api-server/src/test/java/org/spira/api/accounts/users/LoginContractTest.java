package org.spira.api.accounts.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;

/** Logging in by a form, and what is said of wrong ones. */
class LoginContractTest {

  private static final Api API = Api.running();

  private static Answer logIn(String path, String form) {
    return API.send(
        API.request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/users/auth", "/v1/users/auth/"})
  void logsIn(String path) {
    for (String grant : new String[] {"", "&grant_type=password", "&grant_type="}) {
      Answer answer = logIn(path, "username=ana&password=secret" + grant);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().propertyNames())
          .containsExactlyInAnyOrder("id", "access_token", "token_type", "role");
      assertThat(answer.json().get("id").stringValue()).isEqualTo(Api.USER_ID);
      assertThat(answer.json().get("token_type").stringValue()).isEqualTo("bearer");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"username=ana&password=wrong", "username=nobody&password=secret"})
  void refusesAWrongLogin(String body) {
    Answer answer = API.logIn(body);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.detail()).isEqualTo("Incorrect username or password");
  }

  @Test
  void refusesALongWrongPasswordLikeAnyOther() {
    Answer answer = API.logIn("username=ana&password=" + "x".repeat(500));

    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void namesWhatALoginLacks() {
    Answer answer = API.logIn("username=ana");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo("body.password");
    assertThat(answer.json().get("detail").get(0).propertyNames())
        .containsExactlyInAnyOrder("loc", "msg", "type");
    assertThat(API.logIn("username=a&password=b&grant_type=x").status()).isEqualTo(422);
  }

  @Test
  void refusesUnreadableLogins() {
    assertThat(API.logIn("username=%zz&password=b").status()).isEqualTo(400);
    assertThat(API.logIn("username=" + "x".repeat(70_000)).status()).isEqualTo(413);
    assertThat(API.send("POST", API.request("/v1/users/auth"), "{}").status()).isEqualTo(415);
  }
}
