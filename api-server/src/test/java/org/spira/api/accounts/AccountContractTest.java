package org.spira.api.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.hospitals.Hospital;
import org.spira.api.inmemory.InMemoryHospitals;

/** The life of an account, as administrators and its owner see it. */
class AccountContractTest {

  private static final Api API = Api.running();
  private static final Hospital HOSPITAL = Hospital.named("Accounts' Hospital");
  private static final String PASSWORD = "correct horse";

  private final String name = "user" + new ObjectId().toHexString();

  static {
    API.bean(InMemoryHospitals.class).add(HOSPITAL);
  }

  private static Answer send(String verb, String token, String path, String json) {
    return API.send(verb, API.with(token, path), json);
  }

  private static Answer asAdmin(String verb, String path, String json) {
    return send(verb, API.token("admin"), path, json);
  }

  private static String token(String username, String password) {
    return API.logIn(username, password).json().get("access_token").stringValue();
  }

  private static int models(String token) {
    return API.getWith(token, "/v1/models").status();
  }

  private static Answer changePassword(String token, String current, String wanted) {
    return send(
        "POST",
        token,
        "/v1/users/password",
        """
        {"current_password":"%s","password":"%s","password_confirmation":"%s"}\
        """
            .formatted(current, wanted, wanted));
  }

  private Answer create(String more) {
    return asAdmin(
        "POST",
        "/v1/accounts",
        "{\"username\":\"%1$s\",\"email\":\"%1$s@x.org\"%2$s}".formatted(name, more));
  }

  private String createWithPassword() {
    return create(",\"password\":\"" + PASSWORD + "\"").json().get("id").stringValue();
  }

  @Test
  void isCreatedWithRoleAndHospitals() {
    String id =
        create(
                ",\"password\":\"%s\",\"role\":\"clinician\",\"hospitals\":[\"%s\"]"
                    .formatted(PASSWORD, HOSPITAL.id()))
            .json()
            .get("id")
            .stringValue();

    Answer found = asAdmin("GET", "/v1/accounts/" + id + "/", "");
    assertThat(found.json().get("role").stringValue()).isEqualTo("clinician");
    assertThat(found.json().get("hospitals").get(0).stringValue()).isEqualTo(HOSPITAL.id());
    assertThat(found.json().propertyNames())
        .containsExactlyInAnyOrder(
            "id", "username", "email", "role", "hospitals", "disabled", "one_time_password");
    assertThat(asAdmin("GET", "/v1/accounts", "").response().body()).contains(id);
    assertThat(models(token(name, PASSWORD))).isEqualTo(200);
    assertThat(API.logIn(name, PASSWORD).json().get("role").stringValue()).isEqualTo("clinician");
  }

  @Test
  void beginsWithAOneTimePasswordWhenNoneIsGiven() {
    String oneTime = create("").json().get("one_time_password").stringValue();

    Answer loggedIn = API.logIn(name, oneTime);
    assertThat(loggedIn.json().get("password_change_required").booleanValue()).isTrue();
    String token = loggedIn.json().get("access_token").stringValue();
    Answer refused = API.getWith(token, "/v1/models");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.detail()).startsWith("choose a password of your own first");
    Answer changed = changePassword(token, oneTime, PASSWORD);
    assertThat(changed.json().get("role").stringValue()).isEqualTo("nurse");
    assertThat(models(changed.json().get("access_token").stringValue())).isEqualTo(200);
    assertThat(models(token)).isEqualTo(401);
    assertThat(API.logIn(name, oneTime).status()).isEqualTo(401);
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

  @ParameterizedTest
  @CsvSource({
    "PATCH, '', '{\"disabled\":true}'",
    "PATCH, '', '{\"role\":\"auditor\"}'",
    "POST, /password, ''"
  })
  void losesItsTokens(String verb, String path, String json) {
    String id = createWithPassword();
    String token = token(name, PASSWORD);
    assertThat(models(token)).isEqualTo(200);

    assertThat(asAdmin(verb, "/v1/accounts/" + id + path, json).status()).isEqualTo(200);

    Answer answer = API.getWith(token, "/v1/models");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.detail()).isEqualTo("could not validate the credentials");
  }

  @Test
  void losesItsTokensAtLogout() {
    createWithPassword();
    String token = token(name, PASSWORD);
    String elsewhere = token(name, PASSWORD);

    assertThat(send("POST", token, "/v1/users/logout/", "").status()).isEqualTo(200);

    assertThat(models(token)).isEqualTo(401);
    assertThat(models(elsewhere)).isEqualTo(401);
    assertThat(models(token(name, PASSWORD))).isEqualTo(200);
  }

  @Test
  void isDisabledAndEnabled() {
    String id = createWithPassword();

    asAdmin("PATCH", "/v1/accounts/" + id, "{\"disabled\":true}");
    assertThat(API.logIn(name, PASSWORD).detail()).isEqualTo("Incorrect username or password");
    asAdmin("PATCH", "/v1/accounts/" + id, "{\"disabled\":false}");
    assertThat(API.logIn(name, PASSWORD).status()).isEqualTo(200);
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
  void ofTheOldServiceIsKnownByItsNameUntilItsTokensEnd() {
    String id = new ObjectId().toHexString();
    API.add(id, name, Role.NURSE);

    assertThat(models(OldTokens.of(name))).isEqualTo(200);
    assertThat(models(OldTokens.of(name.toUpperCase(Locale.ROOT)))).isEqualTo(401);
    asAdmin("PATCH", "/v1/accounts/" + id, "{\"role\":\"clinician\"}");
    assertThat(models(OldTokens.of(name))).isEqualTo(401);
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
