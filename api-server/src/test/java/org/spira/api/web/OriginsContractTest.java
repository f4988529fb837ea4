package org.spira.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;

/** What pages of other origins may ask and read. */
class OriginsContractTest {

  private static final Api API = Api.running();

  @Test
  void letsAllowedPagesReadAnswersAndErrors() {
    for (String path : new String[] {"/v1/models", "/nothing"}) {
      Answer answer = API.send(API.request(path).header("Origin", "http://app.example").GET());

      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("http://app.example");
      assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
    }
  }

  @Test
  void answersOtherPagesWithoutLettingThemRead() {
    Answer answer =
        API.send(API.request("/v1/models").header("Origin", "http://evil.example").GET());

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"http://app.example,200", "http://evil.example,403"})
  void answersPreflights(String origin, int status) {
    Answer answer =
        API.send(
            API.request("/v1/users/x/inferences/")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .method("OPTIONS", BodyPublishers.noBody()));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(status == 200 ? origin : "");
  }
}
