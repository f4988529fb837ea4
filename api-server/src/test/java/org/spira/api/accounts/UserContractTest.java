package org.spira.api.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.port.Users;

class UserContractTest {

  private static final Api API = Api.running();

  private static String registration(String name, String email, String again) {
    return """
    {"username":"%s","email":"%s","password":"correct horse","password_confirmation":"%s"}\
    """
        .formatted(name, email, again);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/users/auth", "/v1/users/auth/"})
  void logsIn(String path) {
    for (String grant : new String[] {"", "&grant_type=password", "&grant_type="}) {
      String form = "username=ana&password=secret" + grant;
      Answer answer =
          API.send(
              API.request(path)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form)));

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

  @ParameterizedTest
  @CsvSource({"/v1/users,bia", "/v1/users/,caio"})
  void registersUsersWhoCanLogIn(String path, String name) {
    Answer answer =
        API.post("admin", path, registration(name, name + "@spira.example", "correct horse"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("message").stringValue()).isEqualTo("user registered!");
    assertThat(API.logIn("username=" + name + "&password=correct+horse").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "new1, new1@spira.example, other, password and password confirmation don't match",
    "ana, new2@spira.example, correct horse, username is already registered",
    "new3, ana@spira.example, correct horse, email is already registered",
    "new4, no address, correct horse, email format is invalid"
  })
  void refusesWrongRegistrations(String name, String email, String again, String detail) {
    Answer answer = API.post("admin", "/v1/users/", registration(name, email, again));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.detail()).isEqualTo(detail);
  }

  @Test
  void letsOnlyAdministratorsRegister() {
    Answer answer =
        API.post("ana", "/v1/users/", registration("x", "x@spira.example", "correct horse"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.detail()).isEqualTo("Forbidden operation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "",
        "{",
        "null",
        "\"x\"",
        "{\"username\":1}",
        "{\"username\":null}",
        "{\"username\":{}}"
      })
  void refusesWhatIsNoRegistration(String json) {
    Answer answer = API.post("admin", "/v1/users/", json);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).startsWith("body.");
  }

  @Test
  void refusesAPasswordThatWouldBeCut() {
    String password = "x".repeat(73);
    Answer answer =
        API.post(
            "admin",
            "/v1/users/",
            """
            {"username":"dora","email":"dora@spira.example","password":"%s","password_confirmation":"%s"}\
            """
                .formatted(password, password));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo("body.password");
  }

  @ParameterizedTest
  @CsvSource({
    "short, dora, body.password",
    "password123, dora, body.password",
    "dora the nurse, Dora the Nurse, body.password",
    "correct horse, do\u200bra, body.username"
  })
  void refusesWhatIsGuessedOrCannotBeSeen(String password, String name, String about) {
    Answer answer =
        API.post(
            "admin",
            "/v1/users/",
            """
            {"username":"%s","email":"dora@spira.example","password":"%s","password_confirmation":"%s"}\
            """
                .formatted(name, password, password));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo(about);
    assertThat(answer.response().body()).doesNotContain(password);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/"})
  void showsAUserWithoutPasswordOrRole(String slash) {
    Answer answer = API.get("ana", "/v1/users/" + Api.USER_ID + slash);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("id", "username", "email");
  }

  @Test
  void showsAUserWithoutAddressAsNull() {
    String id = "62d59254b6f4ae2a1f4f4f0e";
    API.bean(Users.class).add(new User(id, "without-address", null, "", Role.NURSE));

    Answer answer = API.get("admin", "/v1/users/" + id);

    assertThat(answer.json().get("email").isNull()).isTrue();
  }

  @Test
  void showsOthersToAdministratorsOnly() {
    assertThat(API.get("admin", "/v1/users/" + Api.USER_ID).status()).isEqualTo(200);
    for (String other : new String[] {Api.ADMIN_ID, "000000000000000000000000"}) {
      Answer refused = API.get("ana", "/v1/users/" + other);

      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.detail()).isEqualTo("Forbidden operation");
    }
  }

  @Test
  void tellsUnknownUsersFromWrongIds() {
    Answer unknown = API.get("admin", "/v1/users/000000000000000000000000");
    Answer wrong = API.get("ana", "/v1/users/xyz");

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.detail()).isEqualTo("user not found");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.detail()).isEqualTo("user id is not valid");
  }
}
