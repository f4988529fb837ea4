package org.spira.api.accounts.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import tools.jackson.databind.json.JsonMapper;

/** What a browser does that is sent to a provider, as far as SPIRA sees it. */
final class LoginBrowser {

  private final Api api;
  private final String back;
  private String pending = "";
  private String address = "";

  LoginBrowser(Api api, String back) {
    this.api = api;
    this.back = back;
  }

  HttpRequest.Builder ours(String path, String cookie) {
    HttpRequest.Builder request = api.request("/v1/session" + path).header("X-Spira-Session", "1");
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private HttpRequest.Builder sent(String path, String cookie, Map<String, String> body) {
    return ours(path, cookie)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
  }

  boolean offered() {
    return api.send(ours("/provider", "").GET()).json().get("offered").asBoolean();
  }

  Answer begin() {
    Answer begun = api.send(sent("/provider", "", Map.of("back", back)));
    if (begun.status() == 200) {
      pending = value(begun, "spira_login");
      address = begun.json().get("address").stringValue();
    }
    return begun;
  }

  /** The cookie by which it finishes. */
  String pending() {
    return pending;
  }

  /** Where it was sent. */
  String address() {
    return address;
  }

  /** What it was sent with. */
  String asked(String member) {
    return FakeProvider.members(URI.create(address).getRawQuery()).get(member);
  }

  Answer finish(String code, String state) {
    Map<String, String> body = Map.of("code", code, "state", state, "back", back);
    return api.send(sent("/provider/code", "spira_login=" + pending, body));
  }

  Answer renew(String key) {
    return api.send(ours("/token", "spira_session=" + key).POST(BodyPublishers.noBody()));
  }

  String key(Answer answer) {
    return value(answer, "spira_session");
  }

  private static String value(Answer answer, String name) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    List<String> cookies = answer.response().headers().allValues("Set-Cookie");
    return cookies.stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .map(cookie -> cookie.substring(name.length() + 1, cookie.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  int models(Answer answer) {
    String token = answer.json().get("access_token").stringValue();
    return api.send(api.request("/v1/models").header("Authorization", "Bearer " + token).GET())
        .status();
  }
}
