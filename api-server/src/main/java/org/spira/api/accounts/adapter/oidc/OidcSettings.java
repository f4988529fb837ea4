package org.spira.api.accounts.adapter.oidc;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.spira.api.accounts.domain.SafeAddress;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The hospital's own login.
 *
 * @param issuer SPIRA_OIDC_ISSUER, the provider's {@code iss} to the letter; empty when there is
 *     none
 * @param audience SPIRA_OIDC_AUDIENCE, what access tokens must be meant for
 * @param clockSkew SPIRA_OIDC_CLOCK_SKEW, how far its clock may be from ours
 * @param timeout SPIRA_OIDC_TIMEOUT, bound of one question
 */
@ConfigurationProperties("spira.oidc")
record OidcSettings(
    String issuer,
    String audience,
    Client client,
    Claims claims,
    Duration clockSkew,
    Duration timeout) {

  private static final Duration MOST_SKEW = Duration.ofMinutes(5);

  /** Refuses what no provider could be asked by. */
  OidcSettings {
    Require.that(
        issuer.isEmpty() || SafeAddress.isSafe(issuer),
        "SPIRA_OIDC_ISSUER",
        "must be an address by https, or by http on loopback, without query");
    Require.text(audience, "SPIRA_OIDC_AUDIENCE");
    Require.that(
        !audience.equals(client.id()),
        "SPIRA_OIDC_AUDIENCE",
        "must be another than SPIRA_OIDC_CLIENT_ID: what proves a login would pass for a token");
    Require.that(
        !clockSkew.isNegative() && clockSkew.compareTo(MOST_SKEW) <= 0,
        "SPIRA_OIDC_CLOCK_SKEW",
        "must be 0s to 5m");
    Require.positive(timeout, "SPIRA_OIDC_TIMEOUT");
  }

  boolean isOn() {
    return !issuer.isEmpty();
  }

  /** Where the provider describes itself (OpenID Connect Discovery 1.0, section 4). */
  URI description() {
    String base = issuer.endsWith("/") ? issuer : issuer + "/";
    return URI.create(base + ".well-known/openid-configuration");
  }

  /** Whose access tokens are taken. */
  List<String> clients() {
    return Stream.concat(Stream.of(client.id()), client.others().stream()).toList();
  }

  /**
   * What SPIRA is to the provider.
   *
   * @param id SPIRA_OIDC_CLIENT_ID, as which the pages log in
   * @param secret SPIRA_OIDC_CLIENT_SECRET, empty for a client without one
   * @param scopes SPIRA_OIDC_SCOPES
   * @param others SPIRA_OIDC_CLIENTS, whose access tokens are taken besides
   */
  record Client(String id, String secret, String scopes, List<String> others) {

    /** Refuses what is no client. */
    Client {
      Require.text(id, "SPIRA_OIDC_CLIENT_ID");
      Require.that(
          List.of(scopes.split(" ")).contains("openid"),
          "SPIRA_OIDC_SCOPES",
          "must be scopes separated by blanks, one of them openid");
      others = List.copyOf(others);
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
      return "Client[" + id + "]";
    }
  }

  /**
   * Where an access token says what.
   *
   * @param name SPIRA_OIDC_NAME_CLAIM
   * @param roles SPIRA_OIDC_ROLES_CLAIM
   * @param hospitals SPIRA_OIDC_HOSPITALS_CLAIM
   * @param mapping SPIRA_OIDC_ROLES, which value is which role of ours
   */
  record Claims(String name, String roles, String hospitals, List<String> mapping) {

    /** Refuses what says nothing. */
    Claims {
      Require.text(name, "SPIRA_OIDC_NAME_CLAIM");
      Require.text(roles, "SPIRA_OIDC_ROLES_CLAIM");
      Require.text(hospitals, "SPIRA_OIDC_HOSPITALS_CLAIM");
      mapping = List.copyOf(mapping);
      RoleMapping.of(mapping);
    }
  }
}
