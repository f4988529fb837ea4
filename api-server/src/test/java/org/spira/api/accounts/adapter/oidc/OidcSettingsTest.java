package org.spira.api.accounts.adapter.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.accounts.Role;
import org.spira.api.settings.SettingsUnderTest;

class OidcSettingsTest {

  private final SettingsUnderTest<OidcSettings> settings = SettingsUnderTest.of(OidcSettings.class);

  @Test
  void haveDefaultsThatLetNobodyIn() {
    OidcSettings defaults = settings.with();

    assertThat(defaults.isOn()).isFalse();
    assertThat(defaults.audience()).isEqualTo("spira-api");
    assertThat(defaults.client())
        .isEqualTo(new OidcSettings.Client("spira", "", "openid profile", List.of()));
    assertThat(defaults.clockSkew()).isEqualTo(Duration.ofSeconds(30));
    assertThat(defaults.timeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(RoleMapping.of(defaults.claims().mapping()).rolesOf(List.of("spira-admin", "admin")))
        .containsExactly(Role.ADMIN);
  }

  @Test
  void areReadFromTheEnvironment() {
    OidcSettings read =
        settings.with(
            "SPIRA_OIDC_ISSUER=https://login.example/realms/a",
            "SPIRA_OIDC_AUDIENCE=api",
            "SPIRA_OIDC_CLIENT_ID=pages",
            "SPIRA_OIDC_CLIENT_SECRET=of the client",
            "SPIRA_OIDC_SCOPES=openid email",
            "SPIRA_OIDC_CLIENTS=a,b",
            "SPIRA_OIDC_NAME_CLAIM=email",
            "SPIRA_OIDC_ROLES_CLAIM=realm_access.roles",
            "SPIRA_OIDC_ROLES=CN=Nurses=nurse",
            "SPIRA_OIDC_HOSPITALS_CLAIM=groups",
            "SPIRA_OIDC_CLOCK_SKEW=0s",
            "SPIRA_OIDC_TIMEOUT=1s");

    assertThat(read.description())
        .isEqualTo(URI.create("https://login.example/realms/a/.well-known/openid-configuration"));
    assertThat(read.clients()).containsExactly("pages", "a", "b");
    assertThat(read.claims())
        .isEqualTo(
            new OidcSettings.Claims(
                "email", "realm_access.roles", "groups", List.of("CN=Nurses=nurse")));
    assertThat(RoleMapping.of(read.claims().mapping()).rolesOf(List.of("CN=Nurses")))
        .containsExactly(Role.NURSE);
    assertThat(read.toString()).doesNotContain("of the client");
  }

  @ParameterizedTest
  @CsvSource({
    "SPIRA_OIDC_ISSUER, http://login.example",
    "SPIRA_OIDC_ISSUER, login",
    "SPIRA_OIDC_AUDIENCE, ' '",
    "SPIRA_OIDC_AUDIENCE, spira",
    "SPIRA_OIDC_CLIENT_ID, ' '",
    "SPIRA_OIDC_SCOPES, profile",
    "SPIRA_OIDC_NAME_CLAIM, ' '",
    "SPIRA_OIDC_ROLES_CLAIM, ' '",
    "SPIRA_OIDC_HOSPITALS_CLAIM, ' '",
    "SPIRA_OIDC_ROLES, nurses",
    "SPIRA_OIDC_ROLES, nurses=user",
    "SPIRA_OIDC_ROLES, nurses=",
    "SPIRA_OIDC_ROLES, =nurse",
    "SPIRA_OIDC_ROLES, 'a=nurse,a=admin'",
    "SPIRA_OIDC_CLOCK_SKEW, 6m",
    "SPIRA_OIDC_TIMEOUT, 0s"
  })
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }
}
