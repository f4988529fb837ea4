package org.spira.api.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import tools.jackson.databind.json.JsonMapper;

/** What no client library sends, written by hand: it is refused in JSON all the same. */
class RefusalsInJsonTest {

  private static final Api API = Api.running();
  private static final int TIMEOUT_MILLIS = 20_000;

  @ParameterizedTest
  @CsvSource({
    "GET /v1/models%2fx HTTP/1.1, 400, Bad Request",
    "GET /v1//models HTTP/1.1, 400, Bad Request",
    "GET /v1/models;x=1 HTTP/1.1, 400, Bad Request",
    "GET /v1/models%3bx HTTP/1.1, 400, Bad Request",
    "GET /v1/../v1/nothing HTTP/1.1, 400, Bad Request",
    "GET /v1/%zz HTTP/1.1, 400, Bad Request",
    "GET /v1/mod\u00ffels HTTP/1.1, 400, Bad Request",
    "GET /v1/models<x> HTTP/1.1, 400, Bad Request",
    "GET /v1/models HTTP/7.7, 505, HTTP Version not supported",
    "TRACE /v1/models HTTP/1.1, 405, Method Not Allowed",
    "PROPFIND /v1/models HTTP/1.1, 405, Method Not Allowed",
    "JUNK /v1/users/auth HTTP/1.1, 405, Method Not Allowed",
    "JUNK /nothing HTTP/1.1, 404, Not Found",
    "G@T /v1/models HTTP/1.1, 400, Bad Request"
  })
  void ofStrangeRequests(String line, int status, String detail) throws IOException {
    assertRefused(answer(line + "\r\nHost: x\r\nConnection: close\r\n\r\n"), status, detail);
  }

  @ParameterizedTest
  @CsvSource({
    "'X-Large: ', 9000, 400, Bad Request",
    "'Authorization: Bearer ', 9000, 400, Bad Request",
    "'Content-Length: ', 30, 400, Bad Request"
  })
  void ofHeadersThatAreTooLarge(String header, int length, int status, String detail)
      throws IOException {
    String request =
        "GET /v1/models HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + header
            + "9".repeat(length)
            + "\r\n\r\n";

    assertRefused(answer(request), status, detail);
  }

  @ParameterizedTest
  @CsvSource({"'X-Odd: ', 401", "'Authorization: Bearer ', 400"})
  void ofHeadersWithBytesThatAreNoText(String header, int status) throws IOException {
    String answer =
        answer(
            "GET /v1/models HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + header
                + "\u0085\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(JsonMapper.shared().readTree(body(answer)).get("detail").isString()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?=x", "?q=%00&=", "?&%0a=1&=2", "?q=%ff%fe", "?a&&b&=%20"})
  void ofQueriesThatCannotBeRead(String query) {
    for (String path : List.of("/v1/users/" + Api.USER_ID + "/inferences", "/v1/models")) {
      Api.Answer answer = API.get("ana", path + query);
      assertThat(answer.status()).as(path).isIn(200, 400, 422);
    }
    assertThat(API.get("ana", "/v1/users/" + Api.USER_ID + "/inferences?=x").detail())
        .isEqualTo("Bad Request");
  }

  private static void assertRefused(String answer, int status, String detail) {
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer).containsIgnoringCase("content-type: application/json");
    assertThat(JsonMapper.shared().readTree(body(answer)).get("detail").stringValue())
        .isEqualTo(detail);
  }

  private static String body(String answer) {
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    return body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1);
  }

  private static String answer(String request) throws IOException {
    try (Socket socket = new Socket("localhost", API.port())) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
