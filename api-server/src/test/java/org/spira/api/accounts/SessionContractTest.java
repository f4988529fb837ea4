package org.spira.api.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.adapter.sessions.MeteredSessions;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.domain.Entry;
import org.spira.api.inmemory.InMemoryUsers;

/** How a browser stays logged in. */
class SessionContractTest {

  private static final Api API = Api.running();

  private final String id = new ObjectId().toHexString();
  private final String name = "browser-" + id;

  SessionContractTest() {
    InMemoryUsers users = API.bean(InMemoryUsers.class);
    String hash = users.withId(Api.USER_ID).orElseThrow().passwordHash();
    users.add(new User(id, name, name + "@x.org", hash, Role.NURSE));
  }

  private static HttpRequest.Builder ours(String path, String key) {
    HttpRequest.Builder request = API.request("/v1/session" + path).header("X-Spira-Session", "1");
    return key.isEmpty() ? request : request.header("Cookie", "spira_session=" + key);
  }

  private Answer begin(String password) {
    return API.send(
        ours("", "")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("username=" + name + "&password=" + password)));
  }

  private static Answer renew(String key) {
    return API.send(ours("/token", key).POST(BodyPublishers.noBody()));
  }

  private static String key(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    String cookie = answer.header("Set-Cookie");
    return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
  }

  private static int models(Answer answer) {
    String token = answer.json().get("access_token").stringValue();
    return API.send(API.request("/v1/models").header("Authorization", "Bearer " + token).GET())
        .status();
  }

  @Test
  void beginsWithATokenAndACookieThatScriptsDoNotSee() {
    Answer begun = begin("secret");

    assertThat(begun.json().get("id").stringValue()).isEqualTo(id);
    assertThat(models(begun)).isEqualTo(200);
    assertThat(begun.header("Cache-Control")).contains("no-store");
    assertThat(begun.header("Set-Cookie"))
        .contains("Path=/v1/session;", "HttpOnly", "SameSite=Strict", "Max-Age=43")
        .doesNotContain("Secure");
    assertThat(begun.response().body()).doesNotContain(key(begun));
    assertThat(begin("wrong").status()).isEqualTo(401);
  }

  @Test
  void renewsItsTokenByAKeyThatIsGoodOnce() {
    String first = key(begin("secret"));

    Answer renewed = renew(first);

    assertThat(models(renewed)).isEqualTo(200);
    assertThat(key(renewed)).isNotEqualTo(first);
    assertThat(models(renew(key(renewed)))).isEqualTo(200);
  }

  @Test
  void endsWhenAKeyComesThatWasUsedBefore() {
    String first = key(begin("secret"));
    String second = key(renew(first));
    String third = key(renew(second));

    Answer copied = renew(first);

    assertThat(copied.status()).isEqualTo(401);
    assertThat(copied.detail()).isEqualTo("the session is over; log in again");
    assertThat(renew(third).status()).isEqualTo(401);
    assertThat(copies()).as("noted once: the session is gone").hasSize(1);
    assertThat(API.bean(MeterRegistry.class).get(MeteredSessions.SHOWN_AGAIN).counter().count())
        .isPositive();
  }

  /** What the trail has of copied keys of this user. */
  private List<Entry> copies() {
    return API.bean(InMemorySegments.class).entries().stream()
        .filter(each -> each.action().equals("session.copied"))
        .filter(each -> id.equals(each.records().get("user_id")))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "x.y", "AAAAAAAAAAAAAAAAAAAAAA.AAAA", "%00"})
  void takesNothingElseForAKey(String key) {
    assertThat(renew(key).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "PATCH, '/v1/accounts/%s', '{\"disabled\":true}'",
    "PATCH, '/v1/accounts/%s', '{\"role\":\"auditor\"}'",
    "POST, '/v1/accounts/%s/password', ''"
  })
  void endsWithAllTokensOfItsUser(String verb, String path, String json) {
    String key = key(begin("secret"));

    Answer changed =
        API.send(
            API.as("admin", path.formatted(id))
                .header("Content-Type", "application/json")
                .method(verb, BodyPublishers.ofString(json)));

    assertThat(changed.status()).isEqualTo(200);
    assertThat(renew(key).status()).isEqualTo(401);
  }

  @Test
  void endsWithLogoutEverywhereAndByItself() {
    String everywhere = key(begin("secret"));
    API.post(name, "/v1/users/logout", "");
    String here = key(begin("secret"));
    String elsewhere = key(begin("secret"));

    Answer ended = API.send(ours("", here).DELETE());

    assertThat(renew(everywhere).status()).isEqualTo(401);
    assertThat(ended.header("Set-Cookie")).contains("Max-Age=0");
    assertThat(renew(here).status()).isEqualTo(401);
    assertThat(renew(elsewhere).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"POST, ''", "POST, /token", "DELETE, ''"})
  void asksForAHeaderThatOtherPagesCannotSend(String verb, String path) {
    HttpRequest.Builder request =
        API.request("/v1/session" + path)
            .header("Cookie", "spira_session=" + key(begin("secret")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(verb, BodyPublishers.ofString("username=" + name + "&password=secret"));

    assertThat(API.send(request).status()).isEqualTo(403);
    Answer preflight =
        API.send(
            API.request("/v1/session" + path)
                .header("Origin", "http://localhost:1")
                .header("Access-Control-Request-Method", verb)
                .header("Access-Control-Request-Headers", "x-spira-session")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(preflight.status()).isEqualTo(403);
  }
}
