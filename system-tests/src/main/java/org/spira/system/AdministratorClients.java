package org.spira.system;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.spira.flood.client.SpiraClient;

/** Clients that log in as the administrator of a deployment. */
final class AdministratorClients {

  private static final Duration CONNECT = Duration.ofSeconds(2);

  private AdministratorClients() {}

  /** One for this address, with this bound on a request. */
  static SpiraClient of(String url, Duration timeout) {
    Map<String, String> headers =
        FreshConnections.areAllowed() ? Map.of("Connection", "close") : Map.of();
    return new SpiraClient(http(), url, Settings.ADMIN, Settings.PASSWORD, timeout, headers);
  }

  private static HttpClient http() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(CONNECT)
        .build();
  }
}
