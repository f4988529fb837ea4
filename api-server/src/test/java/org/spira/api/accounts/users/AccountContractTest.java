package org.spira.api.accounts.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;

/** The life of an account, as administrators and its owner see it. */
class AccountContractTest extends AccountCalls {

  @Test
  void isCreatedWithRoleAndHospitals() {
    String id =
        create(
                ",\"password\":\"%s\",\"role\":\"clinician\",\"hospitals\":[\"%s\"]"
                    .formatted(PASSWORD, HOSPITAL.id()))
            .json()
            .get("id")
            .stringValue();

    assertIsShown(id);
    assertThat(asAdmin("GET", "/v1/accounts", "").response().body()).contains(id);
    assertThat(models(token(name, PASSWORD))).isEqualTo(200);
    assertThat(API.logIn(name, PASSWORD).json().get("role").stringValue()).isEqualTo("clinician");
  }

  private static void assertIsShown(String id) {
    Answer found = asAdmin("GET", "/v1/accounts/" + id + "/", "");
    assertThat(found.json().get("role").stringValue()).isEqualTo("clinician");
    assertThat(found.json().get("hospitals").get(0).stringValue()).isEqualTo(HOSPITAL.id());
    assertThat(found.json().propertyNames())
        .containsExactlyInAnyOrder(
            "id", "username", "email", "role", "hospitals", "disabled", "one_time_password");
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', body.__root__",
    "'[]', body.__root__",
    "'{\"role\":\"root\"}', body.role",
    "'{\"role\":null}', body.role",
    "'{\"role\":\"\"}', body.role",
    "'{\"disabled\":\"no\"}', body.disabled",
    "'{\"hospitals\":\"x\"}', body.hospitals",
    "'{\"hospitals\":[1]}', body.hospitals",
    "'{\"hospitals\":[\"000000000000000000000000\"]}', body.hospitals",
    "'{\"disable\":true}', body.disable"
  })
  void refusesWhatIsNoChange(String json, String about) {
    Answer answer = asAdmin("PATCH", "/v1/accounts/" + Api.USER_ID, json);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.complaintAbout()).isEqualTo(about);
  }

  @ParameterizedTest
  @CsvSource({"GET, '', ''", "PATCH, '', '{\"disabled\":true}'", "POST, /password, ''"})
  void tellsUnknownAccountsFromWrongIds(String verb, String path, String json) {
    Answer unknown = asAdmin(verb, "/v1/accounts/000000000000000000000000" + path, json);
    Answer wrong = asAdmin(verb, "/v1/accounts/xyz" + path, json);

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.detail()).isEqualTo("user not found");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.detail()).isEqualTo("user id is not valid");
  }

  @Test
  void isTheSameHoweverItsNameIsWritten() {
    createWithPassword();
    String loud = name.toUpperCase(Locale.ROOT);

    assertThat(API.logIn(" " + loud, PASSWORD).status()).isEqualTo(200);
    Answer again =
        asAdmin(
            "POST",
            "/v1/users",
            """
            {"username":"%s","email":"another%s@x.org","password":"correct horse",
             "password_confirmation":"correct horse"}\
            """
                .formatted(loud, name));
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.detail()).isEqualTo("username is already registered");
  }
}
