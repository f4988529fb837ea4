package org.spira.api.web.proxies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.audit.InMemorySegments;

/** Who is said to call, behind a proxy that adds whom it saw to what the caller wrote. */
class ForwardedNamesContractTest {

  private static final String HEADER = "X-Forwarded-For";
  private static final Api API = Api.startedWith("--server.forward-headers-strategy=native");

  private static String noted(HttpRequest.Builder request) {
    API.send(request.GET());
    return API.bean(InMemorySegments.class).entries().getLast().actor().address();
  }

  private static HttpRequest.Builder list() {
    return API.as("ana", "/v1/users/" + Api.USER_ID + "/inferences");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          192.168.0.5                       | 192.168.0.5
          203.0.113.9                       | 203.0.113.9
          198.51.100.1, 203.0.113.9         | 203.0.113.9
          198.51.100.1, 192.168.0.5         | 192.168.0.5
          198.51.100.1, 10.0.0.1,192.168.0.5| 192.168.0.5
          =1+2, 192.168.0.5                 | 192.168.0.5
          2001:db8::1                       | 2001:db8::1
          """)
  void isWhomTheProxySawWhateverTheCallerSaid(String sent, String address) {
    assertThat(noted(list().header(HEADER, sent))).isEqualTo(address);
  }

  @Test
  void isWhomTheProxySawInTheLastOfManyHeaders() {
    assertThat(noted(list().header(HEADER, "198.51.100.1").header(HEADER, "192.168.0.5")))
        .isEqualTo("192.168.0.5");
  }

  @ParameterizedTest
  @CsvSource({"=1+2", "somebody", "''", "<b>", "unknown"})
  void isTheProxyWhereItWroteNoAddress(String sent) {
    assertThat(noted(list().header(HEADER, sent))).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
  }
}
