package org.spira.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Probes and metrics on a port of their own, as on a cluster. */
class ManagementPortTest {

  @Test
  void answersProbesAndNothingElse() throws Exception {
    try (ConfigurableApplicationContext api = InMemoryApi.start("--tests.management-port=0")) {
      String port = api.getEnvironment().getRequiredProperty("local.management.port");

      assertThat(get(port, "/actuator/health/readiness").statusCode()).isEqualTo(200);
      assertThat(get(port, "/actuator/prometheus").statusCode()).isEqualTo(200);
      for (String hidden : new String[] {"/actuator/env", "/actuator/heapdump", "/nothing"}) {
        assertThat(get(port, hidden).statusCode()).as(hidden).isEqualTo(404);
      }
    }
  }

  private static HttpResponse<String> get(String port, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
            BodyHandlers.ofString());
  }
}
