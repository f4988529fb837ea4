package org.spira.flood;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.spira.flood.client.SpiraClient;
import org.spira.flood.commandline.Options;
import org.spira.flood.commandline.UsageException;

/** The options that both commands need to reach a deployment. */
final class Connecting {

  static final Set<String> OPTIONS =
      Set.of("url", "username", "password-env", "password-file", "timeout");

  private static final String PASSWORD_VARIABLE = "SPIRA_PASSWORD";
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(30);

  private Connecting() {}

  static SpiraClient client(Options options) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
    return new SpiraClient(
        http,
        url(options),
        options.required("username"),
        options.password(PASSWORD_VARIABLE),
        options.duration("timeout").orElse(REQUEST_TIMEOUT),
        Map.of());
  }

  private static String url(Options options) {
    String url = options.required("url");
    try {
      String scheme = URI.create(url).getScheme();
      if ("http".equals(scheme) || "https".equals(scheme)) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // said below, the same as for an address of another kind
    }
    throw new UsageException("--url must be an address such as http://localhost:8000");
  }
}
