package org.spira.api.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.inmemory.InMemoryUsers;

/** Who is let in, by which token. */
class AccessContractTest {

  private static final Api API = Api.running();

  @ParameterizedTest
  @CsvSource({
    "GET,/v1/users/62d59254b6f4ae2a1f4f4f02",
    "POST,/v1/users/",
    "GET,/v1/models/",
    "GET,/v1/models/x",
    "POST,/v1/models",
    "GET,/v1/hospitals/",
    "GET,/v1/users/62d59254b6f4ae2a1f4f4f02/inferences",
    "POST,/v1/users/62d59254b6f4ae2a1f4f4f02/inferences/",
    "GET,/v1/users/62d59254b6f4ae2a1f4f4f02/inferences/x",
    "GET,/v1/users/62d59254b6f4ae2a1f4f4f02/inferences/x/result/"
  })
  void asksForATokenEverywhereButAtLogin(String verb, String path) {
    Answer without = API.send(API.request(path).method(verb, BodyPublishers.noBody()));
    Answer bad =
        API.send(
            API.request(path)
                .header("Authorization", "Bearer x.y.z")
                .method(verb, BodyPublishers.noBody()));

    assertTokenIsWanted(without, "Not authenticated");
    assertTokenIsWanted(bad, "could not validate the credentials");
  }

  private static void assertTokenIsWanted(Answer answer, String detail) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.detail()).isEqualTo(detail);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer", "Bearer", "BEARER"})
  void takesTheSchemeInAnyCase(String scheme) {
    Answer answer =
        API.send(
            API.request("/v1/models")
                .header("Authorization", scheme + " " + API.token("ana"))
                .GET());

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void takesNoOtherScheme() {
    Answer answer = API.send(API.request("/v1/models").header("Authorization", "Basic YTpi").GET());

    assertThat(answer.detail()).isEqualTo("Not authenticated");
  }

  @Test
  void knowsNobodyWhoWasRemoved() {
    String id = "62d59254b6f4ae2a1f4f4fff";
    API.add(id, "gone", Role.NURSE);
    String token = API.token("gone");
    API.bean(InMemoryUsers.class).remove(id);

    Answer answer = modelsWith(token);

    assertThat(answer.status()).isEqualTo(401);
  }

  private static Answer modelsWith(String token) {
    return API.getWith(token, "/v1/models");
  }

  @Test
  void looksAtNoTokenWhereNoneIsAskedFor() {
    Answer answer = logInWithAnOldToken();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(
            API.send(API.request("/nothing").header("Authorization", "Bearer x.y.z").GET())
                .status())
        .isEqualTo(404);
  }

  private static Answer logInWithAnOldToken() {
    return API.send(
        API.request("/v1/users/auth")
            .header("Authorization", "Bearer an.old.one")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("username=ana&password=secret")));
  }
}
