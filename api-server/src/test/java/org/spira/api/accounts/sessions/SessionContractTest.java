package org.spira.api.accounts.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api.Answer;

/** How a browser stays logged in. */
class SessionContractTest extends BrowserSession {

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

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "x.y", "AAAAAAAAAAAAAAAAAAAAAA.AAAA", "%00"})
  void takesNothingElseForAKey(String key) {
    assertThat(renew(key).status()).isEqualTo(401);
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
