package org.spira.api.accounts.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.User;
import org.spira.api.hospitals.Hospital;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.inmemory.InMemoryUsers;
import org.spira.testservers.keycloak.KeycloakServer;

/** SPIRA beside a real Keycloak, which is stopped at the end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OidcIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String HOSPITAL = "Hospital of the tests";

  private static KeycloakServer keycloak;
  private static Api api;
  private static LoginBrowser nurse;
  private static Answer loggedIn;

  @BeforeAll
  static void start() {
    keycloak = KeycloakServer.start();
    api =
        Api.startedWith(
            "--SPIRA_OIDC_ISSUER=" + keycloak.issuer(),
            "--SPIRA_OIDC_CLIENT_SECRET=" + KeycloakServer.SECRET,
            "--SPIRA_OIDC_CLIENTS=brief,without-audience",
            "--SPIRA_OIDC_CLOCK_SKEW=0s");
    api.bean(Hospitals.class).add(Hospital.named(HOSPITAL));
  }

  @AfterAll
  static void stop() {
    keycloak.close();
  }

  private static String token(String client, String username) {
    return new KeycloakPages().token(keycloak.issuer(), client, username);
  }

  private static Answer get(String token, String path) {
    return api.send(api.request(path).header("Authorization", "Bearer " + token).GET());
  }

  private static User user(String name) {
    return api.bean(InMemoryUsers.class).named(name).orElseThrow();
  }

  @Test
  @Order(1)
  void letsInWhomItKnowsByTheirRole() throws Exception {
    String token = token("spira", "nurse");

    assertThat(get(token, "/v1/models").status()).isEqualTo(200);
    assertThat(get(token, "/v1/accounts").status()).isEqualTo(403);
    User.Identity identity = user("nurse").identity();
    assertThat(identity.issuer()).isEqualTo(keycloak.issuer());
    assertThat(identity.subject()).isEqualTo(SignedJWT.parse(token).getJWTClaimsSet().getSubject());
  }

  @Test
  @Order(1)
  void givesCliniciansTheHospitalsOfTheirGroups() {
    assertThat(get(token("spira", "clinician"), "/v1/models").status()).isEqualTo(200);

    assertThat(user("clinician").hospitals()).containsExactly(Hospital.named(HOSPITAL).id());
  }

  @ParameterizedTest
  @Order(1)
  @CsvSource({
    "spira,cook,403",
    "spira,everything,403",
    "canteen,nurse,401",
    "without-audience,nurse,401"
  })
  void keepsOthersOut(String client, String username, int status) {
    assertThat(get(token(client, username), "/v1/models").status()).isEqualTo(status);
  }

  @Test
  @Order(1)
  void keepsExpiredTokensOut() {
    String token = token("brief", "nurse");

    await().atMost(SOON).until(() -> get(token, "/v1/models").status() == 401);
  }

  @Test
  @Order(1)
  void keepsTokensOutThatItDidNotSign() throws Exception {
    SignedJWT genuine = SignedJWT.parse(token("spira", "nurse"));
    String forged =
        FakeProvider.signed(
            genuine.getJWTClaimsSet(), FakeProvider.newKey(genuine.getHeader().getKeyID()));

    assertThat(get(forged, "/v1/models").status()).isEqualTo(401);
  }

  @Test
  @Order(1)
  void keepsOutWhomAnAdministratorHasDisabled() {
    String token = token("spira", "auditor");
    assertThat(get(token, "/v1/audit/entries").status()).isEqualTo(200);
    api.send(
        api.as("admin", "/v1/accounts/" + user("auditor").id())
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString("{\"disabled\":true}")));

    assertThat(get(token, "/v1/audit/entries").status()).isEqualTo(401);
  }

  @Test
  @Order(2)
  void logsABrowserInAndKeepsItLoggedIn() {
    nurse = new LoginBrowser(api, "http://localhost:" + api.port() + "/");
    nurse.begin();
    KeycloakPages pages = new KeycloakPages();
    URI back = pages.logIn(nurse.address(), "nurse", KeycloakServer.SECRET);
    var returned = FakeProvider.members(back.getRawQuery());
    loggedIn = nurse.finish(returned.get("code"), returned.get("state"));

    assertThat(loggedIn.json().get("role").stringValue()).isEqualTo("nurse");
    assertThat(nurse.models(loggedIn)).isEqualTo(200);
    loggedIn = nurse.renew(nurse.key(loggedIn));
    assertThat(nurse.models(loggedIn)).isEqualTo(200);
    assertThat(nurse.finish(returned.get("code"), returned.get("state")).status())
        .as("the same code again")
        .isEqualTo(401);
  }

  @Test
  @Order(3)
  void endsKeycloaksOwnLoginToo() {
    LoginBrowser browser = new LoginBrowser(api, "http://localhost:" + api.port() + "/");
    browser.begin();
    KeycloakPages pages = new KeycloakPages();
    URI back = pages.logIn(browser.address(), "clinician", KeycloakServer.SECRET);
    var returned = FakeProvider.members(back.getRawQuery());
    Answer in = browser.finish(returned.get("code"), returned.get("state"));
    HttpRequest.Builder end =
        browser
            .ours(
                "?back=http%3A%2F%2Flocalhost%3A" + api.port() + "%2F",
                "spira_session=" + browser.key(in))
            .DELETE();

    String address = api.send(end).json().get("logout_address").stringValue();
    assertThat(pages.follow(address)).hasPath("/").hasPort(api.port());
    browser.begin();
    assertThat(pages.asksForAPassword(browser.address())).isTrue();
  }

  @Test
  @Order(3)
  void endsKeycloaksOwnTokensByLoggingOut() {
    String token = token("spira", "clinician");
    assertThat(get(token, "/v1/models").status()).isEqualTo(200);

    api.send(
        api.request("/v1/users/logout")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.noBody()));

    assertThat(get(token, "/v1/models").status()).isEqualTo(401);
    await()
        .atMost(SOON)
        .until(() -> get(token("spira", "clinician"), "/v1/models").status() == 200);
  }

  @Test
  @Order(4)
  void goesOnWithoutItAsFarAsItCan() {
    String beforeItStopped = token("spira", "nurse");
    get(beforeItStopped, "/v1/models");
    keycloak.kill();

    assertThat(get(beforeItStopped, "/v1/models").status()).isEqualTo(200);
    assertThat(api.get("ana", "/v1/models").status()).isEqualTo(200);
    Answer away = nurse.renew(nurse.key(loggedIn));
    assertThat(away.status()).isEqualTo(503);
    assertThat(away.detail()).contains("the hospital's login does not answer");
  }
}
