package org.spira.api.accounts.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.FederatedUsers;
import org.spira.api.hospitals.Hospital;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.inmemory.InMemoryUsers;

/** What an access token of the hospital's own login opens, and whose it is. */
class AccessTokenContractTest {

  private static final String NOT_VALID = "could not validate the credentials";

  private static FakeProvider provider;
  private static Api api;

  private final String subject = "s-" + new ObjectId().toHexString();

  @BeforeAll
  static void start() {
    provider = FakeProvider.start();
    api = Api.startedWith("--SPIRA_OIDC_ISSUER=" + provider.issuer(), "--SPIRA_OIDC_CLOCK_SKEW=2s");
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  private static Answer get(String token, String path) {
    return api.send(api.request(path).header("Authorization", "Bearer " + token).GET());
  }

  private User user() {
    return api.bean(FederatedUsers.class)
        .withIdentity(new User.Identity(provider.issuer(), subject))
        .orElseThrow()
        .user();
  }

  @ParameterizedTest
  @CsvSource({"nurse,200,403", "auditor,200,403", "admin,200,200"})
  void opensWhatItsRoleOpens(String role, int models, int accounts) {
    String token = provider.token(subject, "spira-" + role, "something-else");

    assertThat(get(token, "/v1/models").status()).isEqualTo(models);
    assertThat(get(token, "/v1/accounts").status()).isEqualTo(accounts);
    assertThat(user().role().wireName()).isEqualTo(role);
    assertThat(get(token, "/v1/users/" + user().id()).json().get("email").isNull()).isTrue();
  }

  @Test
  void isNobodyWhoHasTheSameNameHere() {
    JWTClaimsSet claims =
        provider.claims(subject, "spira-nurse").claim("preferred_username", "Admin").build();

    assertThat(get(provider.signed(claims), "/v1/accounts").status()).isEqualTo(403);

    assertThat(user().id()).isNotEqualTo(Api.ADMIN_ID);
    assertThat(user().username()).startsWith("Admin (").hasSize(16);
    assertThat(user().role()).isEqualTo(Role.NURSE);
  }

  @Test
  void isCalledSomethingThatCanBeSeen() {
    for (Object name : List.of("\u200b", "", 7, List.of(), "x".repeat(65))) {
      String token = tokenOf(subject + name.hashCode(), name);
      assertThat(get(token, "/v1/models").status()).isEqualTo(200);
    }

    assertThat(api.bean(InMemoryUsers.class).all())
        .filteredOn(user -> user.isFederated() && user.identity().subject().startsWith(subject))
        .hasSize(5)
        .allSatisfy(user -> assertThat(user.username()).matches("user \\([0-9a-f]{8}\\)"));
  }

  private String tokenOf(String other, Object name) {
    return provider.signed(
        provider.claims(other, "spira-nurse").claim("preferred_username", name).build());
  }

  /** Providers that follow RFC 9068 say so in the header. */
  @ParameterizedTest
  @CsvSource({"JWT,200", "at+jwt,200", "logout+jwt,401", "dpop+jwt,401"})
  void isOfATypeThatAccessTokensHave(String type, int status) {
    JWTClaimsSet claims = provider.claims(subject, "spira-nurse").build();
    String token = FakeProvider.signed(new JOSEObjectType(type), claims, provider.key());

    assertThat(get(token, "/v1/models").status()).isEqualTo(status);
  }

  @Test
  void hasTheHospitalsThatThereAre() {
    String id = Hospital.named("Hospital of " + subject).id();
    api.bean(Hospitals.class).add(Hospital.named("Hospital of " + subject));
    JWTClaimsSet claims =
        provider
            .claims(subject, "spira-clinician")
            .claim("hospitals", List.of("Canteen", "Hospital of " + subject))
            .build();

    get(provider.signed(claims), "/v1/models");
    assertThat(user().hospitals()).containsExactly(id);

    JWTClaimsSet none = provider.claims(subject, "spira-clinician").issueTime(later(1)).build();
    get(provider.signed(none), "/v1/models");
    assertThat(user().hospitals()).isEmpty();
  }

  private static Date later(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  @Test
  void isNoMoreThanWhatWasSaidLast() {
    String earlier = provider.token(subject, "spira-admin");
    assertThat(get(earlier, "/v1/accounts").status()).isEqualTo(200);
    JWTClaimsSet demoted = provider.claims(subject, "spira-nurse").issueTime(later(1)).build();

    assertThat(get(provider.signed(demoted), "/v1/accounts").status()).isEqualTo(403);
    assertThat(get(earlier, "/v1/accounts").status()).isEqualTo(403);
  }

  @Test
  void isOverOnceItsOwnerHasLoggedOut() {
    String shown = provider.token(subject, "spira-nurse");
    String another =
        provider.signed(provider.claims(subject, "spira-nurse").issueTime(later(-5)).build());
    assertThat(get(another, "/v1/models").status()).isEqualTo(200);

    assertThat(logOut(shown).status()).isEqualTo(200);

    assertThat(get(shown, "/v1/models").status()).isEqualTo(401);
    assertThat(get(another, "/v1/models").detail()).isEqualTo(NOT_VALID);
    String next =
        provider.signed(provider.claims(subject, "spira-nurse").issueTime(later(1)).build());
    assertThat(get(next, "/v1/models").status()).isEqualTo(200);
  }

  private static Answer logOut(String token) {
    return api.send(
        api.request("/v1/users/logout")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.noBody()));
  }

  /** Though it changes nothing, what is said last is what was said last. */
  @Test
  void isNoMoreThanWhatWasSaidAgainMeanwhile() {
    get(provider.token(subject, "spira-nurse"), "/v1/models");
    JWTClaimsSet between = provider.claims(subject, "spira-admin").issueTime(later(1)).build();
    JWTClaimsSet again = provider.claims(subject, "spira-nurse").issueTime(later(2)).build();
    get(provider.signed(again), "/v1/models");

    assertThat(get(provider.signed(between), "/v1/accounts").status()).isEqualTo(403);
    assertThat(user().standing().epoch()).isZero();
  }

  @Test
  void opensNothingOnceAnAdministratorOfOursSaysSo() {
    String token = provider.token(subject, "spira-nurse");
    get(token, "/v1/models");

    Answer role = patch("{\"role\":\"admin\"}");
    Answer hospitals = patch("{\"hospitals\":[]}");
    Answer disabled = patch("{\"disabled\":true}");

    assertOnlyTheirLoginSays(role, hospitals);
    assertThat(disabled.json().get("issuer").stringValue()).isEqualTo(provider.issuer());
    assertDisabled(get(token, "/v1/models"));
  }

  private static void assertOnlyTheirLoginSays(Answer role, Answer hospitals) {
    assertThat(List.of(role.status(), hospitals.status())).containsOnly(400);
    assertThat(role.detail()).contains("the hospital's login says");
  }

  private static void assertDisabled(Answer answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.detail()).contains("disabled in SPIRA");
  }

  private Answer patch(String json) {
    return api.send(
        api.as("admin", "/v1/accounts/" + user().id())
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(json)));
  }

  @Test
  void hasNoPasswordHere() {
    String token = provider.token(subject, "spira-nurse");
    get(token, "/v1/models");

    Answer reset = api.post("admin", "/v1/accounts/" + user().id() + "/password", "");
    Answer change =
        api.post(
            "Bearer " + token,
            "/v1/users/password",
            "{\"current_password\":\"x\",\"password\":\"a long enough one\","
                + "\"password_confirmation\":\"a long enough one\"}",
            "application/json");
    Answer login =
        api.send(
            api.request("/v1/users/auth")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + subject + "&password=x")));

    assertThat(List.of(reset.status(), change.status())).containsOnly(400);
    assertThat(reset.detail()).isEqualTo(change.detail()).contains("no password in SPIRA");
    assertThat(login.status()).isEqualTo(401);
  }

  @Test
  void leavesTokensOfOursAsTheyAre() {
    assertThat(api.get("ana", "/v1/models").status()).isEqualTo(200);
    assertThat(get("x.y.z", "/v1/models").detail()).isEqualTo(NOT_VALID);
  }
}
