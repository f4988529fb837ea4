package org.spira.api.accounts.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;

/** Registering users as clients of the old service do. */
class RegistrationContractTest {

  private static final Api API = Api.running();

  private static String registration(String name, String email, String again) {
    return """
    {"username":"%s","email":"%s","password":"correct horse","password_confirmation":"%s"}\
    """
        .formatted(name, email, again);
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
}
