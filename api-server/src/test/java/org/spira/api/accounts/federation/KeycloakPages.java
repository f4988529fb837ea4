package org.spira.api.accounts.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spira.testservers.keycloak.KeycloakServer;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's own pages, as a browser with its cookies sees them; SPIRA's it does not open. */
final class KeycloakPages {

  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

  // Java's own jar keeps what is marked Secure from http on loopback, other than browsers do
  private final Map<String, String> cookies = new TreeMap<>();
  private final HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

  /** Fills the form in that an address leads to, and tells where that leads. */
  URI logIn(String address, String username, String password) {
    Matcher form = FORM.matcher(ask(HttpRequest.newBuilder(URI.create(address)).GET()).body());
    assertThat(form.find()).as("a form at %s", address).isTrue();
    return location(
        post(
            form.group(1).replace("&amp;", "&"),
            Map.of("username", username, "password", password)));
  }

  /** The access token of somebody who gives a client their password, at this issuer. */
  String token(String issuer, String client, String username) {
    Map<String, String> form =
        Map.of(
            "grant_type",
            "password",
            "client_id",
            client,
            "client_secret",
            KeycloakServer.SECRET,
            "username",
            username,
            "password",
            KeycloakServer.SECRET,
            "scope",
            "openid");
    String answer = post(issuer + "/protocol/openid-connect/token", form).body();
    return JsonMapper.shared().readTree(answer).get("access_token").stringValue();
  }

  /** Where an address leads at once. */
  URI follow(String address) {
    return location(ask(HttpRequest.newBuilder(URI.create(address)).GET()));
  }

  boolean asksForAPassword(String address) {
    return ask(HttpRequest.newBuilder(URI.create(address)).GET())
        .body()
        .contains("name=\"password\"");
  }

  private static URI location(HttpResponse<String> answer) {
    return URI.create(
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() ->
                new AssertionError(
                    "no redirect but " + answer.statusCode() + ": " + answer.body())));
  }

  private HttpResponse<String> post(String address, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return ask(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> ask(HttpRequest.Builder request) {
    try {
      if (!cookies.isEmpty()) {
        request.setHeader("Cookie", cookieHeader());
      }
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining("; "));
  }

  private void keep(String cookie) {
    String pair = cookie.split(";", 2)[0];
    String name = pair.substring(0, pair.indexOf('='));
    if (cookie.contains("Max-Age=0")) {
      cookies.remove(name);
    } else {
      cookies.put(name, pair.substring(name.length() + 1));
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
