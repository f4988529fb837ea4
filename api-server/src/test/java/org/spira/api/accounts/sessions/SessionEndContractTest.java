package org.spira.api.accounts.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.adapter.sessions.MeteredSessions;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.audit.domain.Entry;

/** What ends the session of a browser. */
class SessionEndContractTest extends BrowserSession {

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
  @CsvSource({
    "PATCH, '/v1/accounts/%s', '{\"disabled\":true}'",
    "PATCH, '/v1/accounts/%s', '{\"role\":\"auditor\"}'",
    "POST, '/v1/accounts/%s/password', ''"
  })
  void endsWithAllTokensOfItsUser(String verb, String path, String json) {
    String key = key(begin("secret"));

    Answer changed = API.send(verb, API.as("admin", path.formatted(id)), json);

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
}
