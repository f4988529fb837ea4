package org.spira.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.cors.CorsConfiguration;

class LenientCorsTest {

  private static final String ALLOWED = "Access-Control-Allow-Origin";

  private final LenientCors cors = new LenientCors();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  private boolean process(String method, String origin) throws Exception {
    CorsConfiguration configuration = new CorsConfiguration();
    configuration.setAllowedOriginPatterns(
        new WebSettings(List.of("http://localhost:*", "https://*.example.org")).patterns());
    configuration.setAllowedMethods(List.of("GET"));
    configuration.setAllowCredentials(true);
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/v1/models");
    request.addHeader("Origin", origin);
    request.addHeader("Access-Control-Request-Method", "GET");
    return cors.processRequest(configuration, request, response);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080",
    "http://localhost:5173",
    "https://app.example.org",
    "https://deep.app.example.org"
  })
  void allowsWhatFits(String origin) throws Exception {
    assertThat(process("GET", origin)).isTrue();

    assertThat(response.getHeader(ALLOWED)).isEqualTo(origin);
    assertThat(response.getHeader("Access-Control-Allow-Credentials")).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost:8080",
        "http://app.example.org",
        "https://example.org.evil.example",
        "https://evilexample.org",
        "null",
        "not an address",
        "http://[",
        "%"
      })
  void refusesThePreflightOfAllOthersAndHidesTheirAnswers(String origin) throws Exception {
    assertThat(process("GET", origin)).isTrue();
    assertThat(response.getHeader(ALLOWED)).isNull();
    assertThat(process("OPTIONS", origin)).isFalse();

    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(response.getContentAsString()).isEqualTo("{\"detail\":\"Disallowed CORS origin\"}");
  }

  @Test
  void leavesPagesOfItsOwnAlone() throws Exception {
    assertThat(process("OPTIONS", "http://localhost")).isTrue();
  }

  @Test
  void namesEachRefusedOriginOnceAndNotWithoutEnd() {
    RejectedOrigins rejected = new RejectedOrigins();

    assertThat(rejected.note("http://a.example")).isTrue();
    assertThat(rejected.note("http://a.example")).isFalse();
    assertThat(rejected.note("http://b.example/" + "x".repeat(10_000))).isTrue();
    assertThat(rejected.note("http://b.example/" + "x".repeat(10_001))).as("as cut").isFalse();
    for (int i = 0; i < 2 * RejectedOrigins.MOST; i++) {
      rejected.note("http://made-up.example:" + i);
    }
    assertThat(rejected.note("http://c.example")).isFalse();
  }
}
