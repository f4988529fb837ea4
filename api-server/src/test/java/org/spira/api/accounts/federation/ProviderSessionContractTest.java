package org.spira.api.accounts.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.FederatedUsers;
import org.spira.api.accounts.port.ProviderGrants;
import org.spira.api.inmemory.accounts.InMemoryProviderGrants;

/** How the pages log in by the hospital's own login, stay so, and log out. */
class ProviderSessionContractTest {

  private static final String BACK = "https://spira.example/";
  private static final String OVER = "the session is over; log in again";

  private static FakeProvider provider;
  private static Api api;

  private final String subject = "b-" + new ObjectId().toHexString();
  private final LoginBrowser browser = new LoginBrowser(api, BACK);

  @BeforeAll
  static void start() {
    provider = FakeProvider.start();
    api =
        Api.startedWith(
            "--SPIRA_OIDC_ISSUER=" + provider.issuer(),
            "--SPIRA_OIDC_CLIENT_SECRET=a secret: of tests");
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  private void grant(String nonce, String refreshToken, String... roles) {
    Map<String, Object> tokens = new LinkedHashMap<>();
    tokens.put("access_token", provider.token(subject, roles));
    tokens.put("id_token", idToken(subject, nonce));
    tokens.put("expires_in", 300);
    if (!refreshToken.isEmpty()) {
      tokens.put("refresh_token", refreshToken);
    }
    provider.answerJson("/token", 200, tokens);
  }

  private String idToken(String of, String nonce) {
    return provider.signed(provider.claims(of).audience("spira").claim("nonce", nonce).build());
  }

  private Answer logIn(String role) {
    browser.begin();
    grant(browser.asked("nonce"), "refresh-1", role);
    return browser.finish("a-code", browser.asked("state"));
  }

  private User user() {
    return api.bean(FederatedUsers.class)
        .withIdentity(new User.Identity(provider.issuer(), subject))
        .orElseThrow()
        .user();
  }

  @Test
  void sendsTheBrowserToTheProviderWithPkce() {
    Answer begun = browser.begin();

    assertThat(URI.create(browser.address()).getPath()).isEqualTo("/login");
    assertThat(browser.asked("response_type")).isEqualTo("code");
    assertThat(browser.asked("redirect_uri")).isEqualTo(BACK);
    assertThat(browser.asked("code_challenge_method")).isEqualTo("S256");
    assertThat(browser.asked("scope")).isEqualTo("openid profile");
    assertThat(begun.header("Set-Cookie"))
        .contains("HttpOnly", "SameSite=Strict", "Path=/v1/session/provider;");
    assertThat(begun.response().body()).doesNotContain(browser.pending().split("\\.")[2]);
  }

  @Test
  void logsInWhoComesBack() {
    Answer in = logIn("spira-nurse");

    assertThat(in.status()).as(in.response().body()).isEqualTo(200);
    assertThat(in.json().get("id").stringValue()).isEqualTo(user().id());
    assertThat(in.json().get("role").stringValue()).isEqualTo("nurse");
    assertThat(browser.models(in)).isEqualTo(200);
    Map<String, String> sent = provider.forms.getLast();
    assertThat(sent)
        .containsEntry("grant_type", "authorization_code")
        .containsEntry("code", "a-code")
        .containsEntry("code_verifier", browser.pending().split("\\.")[2])
        .doesNotContainKey("client_id");
    assertThat(in.response().headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("spira_login=;").contains("Max-Age=0"));
  }

  @Test
  void refusesAnotherStateThanItsOwn() {
    browser.begin();
    grant(browser.asked("nonce"), "r", "spira-nurse");

    assertThat(browser.finish("a-code", "x".repeat(43)).status()).isEqualTo(401);
    assertThat(new LoginBrowser(api, BACK).finish("a-code", browser.asked("state")).status())
        .isEqualTo(401);
  }

  @Test
  void refusesAnIdTokenOfAnotherLoginOrOfAnotherPerson() {
    browser.begin();
    grant("another-nonce", "r", "spira-nurse");
    assertThat(browser.finish("a-code", browser.asked("state")).status()).isEqualTo(401);

    provider.answerJson(
        "/token",
        200,
        Map.of(
            "access_token", provider.token(subject, "spira-nurse"),
            "id_token", idToken("somebody-else", browser.asked("nonce"))));
    assertThat(browser.finish("a-code", browser.asked("state")).status()).isEqualTo(401);
    assertThat(api.bean(FederatedUsers.class).withIdentity(identity())).isEmpty();
  }

  private User.Identity identity() {
    return new User.Identity(provider.issuer(), subject);
  }

  @ParameterizedTest
  @CsvSource({"400, invalid_grant, 401", "400, invalid_client, 503", "401, x, 503", "500, x, 503"})
  void saysWhoseFaultItIsWhenACodeIsNotTaken(int status, String error, int answered) {
    browser.begin();
    provider.answerJson("/token", status, Map.of("error", error));

    Answer answer = browser.finish("a-code", browser.asked("state"));

    assertThat(answer.status()).isEqualTo(answered);
    assertThat(answer.detail()).contains("the hospital's login");
  }

  @Test
  void refusesWhoHasNoRoleAndNotesIt() {
    Answer refused = logIn("cook");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.detail()).contains("gives you no role in SPIRA");
    assertThat(api.bean(FederatedUsers.class).withIdentity(identity())).isEmpty();
    assertThat(trail("login.provider", "refused")).isTrue();
  }

  @Test
  void notesWhoLoggedIn() {
    logIn("spira-nurse");

    Answer entries =
        api.get("admin", "/v1/audit/entries?action=login.provider&actor=" + user().id());
    assertThat(entries.json().get("entries").get(0).get("outcome").stringValue()).isEqualTo("done");
  }

  private boolean trail(String action, String outcome) {
    return api.get("admin", "/v1/audit/entries?action=" + action)
        .json()
        .get("entries")
        .valueStream()
        .anyMatch(entry -> entry.get("outcome").stringValue().equals(outcome));
  }

  @Test
  void goesOnAsLongAsTheProviderSaysSo() {
    Answer in = logIn("spira-nurse");
    grant("none", "refresh-2", "spira-nurse");

    Answer renewed = browser.renew(browser.key(in));

    assertThat(browser.models(renewed)).isEqualTo(200);
    assertThat(provider.forms.getLast())
        .containsEntry("grant_type", "refresh_token")
        .containsEntry("refresh_token", "refresh-1");
    provider.answerJson("/token", 400, Map.of("error", "invalid_grant"));
    Answer over = browser.renew(browser.key(renewed));
    assertThat(provider.forms.getLast()).containsEntry("refresh_token", "refresh-2");
    assertThat(over.status()).isEqualTo(401);
    assertThat(over.detail()).isEqualTo(OVER);
  }

  @Test
  void keepsItsKeyWhileTheProviderIsAway() {
    String key = browser.key(logIn("spira-nurse"));
    provider.answerJson("/token", 500, Map.of());

    Answer away = browser.renew(key);
    assertThat(away.status()).isEqualTo(503);
    assertThat(away.header("Retry-After")).isNotEmpty();

    grant("none", "", "spira-nurse");
    assertThat(browser.renew(key).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"spira-auditor", "cook"})
  void endsWithTheRoleThatItBeganWith(String role) {
    String key = browser.key(logIn("spira-nurse"));
    Date later = Date.from(Instant.now().plusSeconds(1));
    String token = provider.signed(provider.claims(subject, role).issueTime(later).build());
    provider.answerJson("/token", 200, Map.of("access_token", token));

    assertThat(browser.renew(key).detail()).isEqualTo(OVER);
  }

  @Test
  void endsWhenItIsAnotherPersonsOrNothingIsKeptOfIt() {
    Answer first = logIn("spira-nurse");
    provider.answerJson(
        "/token", 200, Map.of("access_token", provider.token("somebody-else", "spira-nurse")));
    assertThat(browser.renew(browser.key(first)).detail()).isEqualTo(OVER);

    Answer second = logIn("spira-nurse");
    String session = browser.key(second).split("\\.")[0];
    ((InMemoryProviderGrants) api.bean(ProviderGrants.class)).lose(session);
    assertThat(browser.renew(browser.key(second)).detail()).isEqualTo(OVER);
  }

  @Test
  void isShortWhereTheProviderCannotBeAskedAgain() {
    browser.begin();
    grant(browser.asked("nonce"), "", "spira-nurse");

    Answer in = browser.finish("a-code", browser.asked("state"));

    assertThat(in.response().headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie).contains("spira_session=").containsPattern("Max-Age=(29\\d|300)"));
    assertThat(browser.renew(browser.key(in)).status()).isEqualTo(200);
  }

  @Test
  void saysWhereTheProvidersOwnLoginEnds() {
    String key = browser.key(logIn("spira-nurse"));
    String back = URLEncoder.encode(BACK, StandardCharsets.UTF_8);

    HttpRequest.Builder end = browser.ours("?back=" + back, "spira_session=" + key).DELETE();
    URI address = URI.create(api.send(end).json().get("logout_address").stringValue());

    assertThat(address.getPath()).isEqualTo("/logout");
    assertThat(FakeProvider.members(address.getRawQuery()))
        .containsEntry("post_logout_redirect_uri", BACK)
        .containsEntry("client_id", "spira")
        .containsKey("id_token_hint");
    assertThat(browser.renew(key).status()).isEqualTo(401);
    assertThat(
            api.send(browser.ours("?back=" + back, "spira_session=" + key).DELETE())
                .json()
                .has("logout_address"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://spira.example/", "javascript:alert(1)", "https://spira.example/x", ""})
  void goesBackNowhereButToPages(String back) {
    assertThat(new LoginBrowser(api, back).begin().status()).isEqualTo(422);
  }

  @Test
  void isForOurPagesOnly() {
    for (String path : List.of("/v1/session/provider", "/v1/session/provider/code")) {
      assertThat(api.send(api.request(path).POST(BodyPublishers.noBody())).status()).isEqualTo(403);
    }
    assertThat(
            api.send(api.request("/v1/session/provider").GET()).json().get("offered").asBoolean())
        .isTrue();
  }

  @Test
  void isNotThereWhereNobodySetItUp() {
    LoginBrowser without = new LoginBrowser(Api.running(), BACK);

    assertThat(without.begin().status()).isEqualTo(404);
    assertThat(without.offered()).isFalse();
  }
}
