package org.spira.api.accounts.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.bson.types.ObjectId;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.Role;

/** A browser that logs in and stays logged in. */
abstract class BrowserSession {

  static final Api API = Api.running();

  final String id = new ObjectId().toHexString();
  final String name = "browser-" + id;

  BrowserSession() {
    API.add(id, name, Role.NURSE);
  }

  static HttpRequest.Builder ours(String path, String key) {
    HttpRequest.Builder request = API.request("/v1/session" + path).header("X-Spira-Session", "1");
    return key.isEmpty() ? request : request.header("Cookie", "spira_session=" + key);
  }

  Answer begin(String password) {
    return API.send(
        ours("", "")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("username=" + name + "&password=" + password)));
  }

  static Answer renew(String key) {
    return API.send(ours("/token", key).POST(BodyPublishers.noBody()));
  }

  static String key(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    String cookie = answer.header("Set-Cookie");
    return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
  }

  static int models(Answer answer) {
    String token = answer.json().get("access_token").stringValue();
    return API.getWith(token, "/v1/models").status();
  }
}
