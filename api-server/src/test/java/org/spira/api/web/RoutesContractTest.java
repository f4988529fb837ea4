package org.spira.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;

/** What anybody is told of routes: which there are, how they answer and where they lead. */
class RoutesContractTest {

  private static final Api API = Api.running();

  @ParameterizedTest
  @CsvSource({"/nothing", "/v1/nothing/", "/v1", "/v1/users/a/b", "/v1/models/a/b/"})
  void tellsUnknownRoutesToAnybody(String path) {
    Answer answer = API.send(API.request(path).GET());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.detail()).isEqualTo("Not Found");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE,/v1/models",
    "PUT,/v1/users/",
    "GET,/v1/users/",
    "PUT,/v1/hospitals",
    "PATCH,/v1/users/62d59254b6f4ae2a1f4f4f02/inferences"
  })
  void tellsWrongVerbsToAnybody(String verb, String path) {
    Answer answer = API.send(API.request(path).method(verb, BodyPublishers.noBody()));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.detail()).isEqualTo("Method Not Allowed");
    assertThat(answer.header("Allow")).isNotEmpty();
  }

  @Test
  void answersInJsonWhateverTheClientSaysItAccepts() {
    Answer answer = API.send(API.as("ana", "/v1/models").header("Accept", "text/html").GET());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
  }

  @Test
  void refusesStrangePathsInJson() {
    Answer answer = API.send(API.request("/v1//models;x=1").GET());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.detail()).isEqualTo("Bad Request");
  }

  @ParameterizedTest
  @CsvSource({
    "/actuator/health/liveness,200",
    "/actuator/health/readiness,200",
    "/actuator/prometheus,200",
    "/actuator/env,404",
    "/actuator/heapdump,404",
    "/actuator/nothing,404"
  })
  void letsProbesInAndHidesTheRestOfTheActuator(String path, int status) {
    assertThat(API.send(API.request(path).GET()).status()).isEqualTo(status);
  }

  @Test
  void tellsBrowsersWhatToRefuse() {
    Answer ours = API.send(API.request("/v1/models").GET());
    Answer swagger = API.send(API.request("/swagger-ui/index.html").GET());

    assertLetsNothingIn(ours);
    assertThat(swagger.status()).isEqualTo(200);
    assertThat(swagger.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
  }

  private static void assertLetsNothingIn(Answer answer) {
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/v3/api-docs", "/swagger-ui.html"})
  void redirectsToPathsOnly(String path) {
    Answer answer = API.send(API.request(path).GET());

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).startsWith("/").doesNotStartWith("//");
  }

  @Test
  void describesItself() {
    Answer document = API.send(API.request("/openapi.json").GET());

    assertThat(document.status()).isEqualTo(200);
    assertThat(document.json().get("paths").propertyNames())
        .contains("/v1/users/auth", "/v1/users/{user_id}/inferences/{inference_id}/result");
    assertThat(document.response().body())
        .contains("multipart/form-data", "sustentada", "\"password\":{\"tokenUrl\"");
    assertThat(API.send(API.request("/docs").GET()).status()).isIn(200, 302);
  }
}
