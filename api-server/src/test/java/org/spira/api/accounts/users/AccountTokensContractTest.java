package org.spira.api.accounts.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.Role;

/** When an account loses its tokens, and when it is let in no more. */
class AccountTokensContractTest extends AccountCalls {

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

  @Test
  void ofTheOldServiceIsKnownByItsNameUntilItsTokensEnd() {
    String id = new ObjectId().toHexString();
    API.add(id, name, Role.NURSE);

    assertThat(models(OldTokens.of(name))).isEqualTo(200);
    assertThat(models(OldTokens.of(name.toUpperCase(Locale.ROOT)))).isEqualTo(401);
    asAdmin("PATCH", "/v1/accounts/" + id, "{\"role\":\"clinician\"}");
    assertThat(models(OldTokens.of(name))).isEqualTo(401);
  }
}
