package org.spira.api.accounts.adapter.oidc;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.adapter.oidc.asking.Description;
import org.spira.api.accounts.adapter.oidc.asking.ProviderHttp;
import org.spira.api.accounts.domain.PendingLogin;
import org.spira.api.accounts.port.Provider.Grant;
import org.spira.api.accounts.port.Provider.Person;
import tools.jackson.databind.JsonNode;

/** The authorization code flow with PKCE (RFC 6749, 7636; OpenID Connect Core 1.0, section 3.1). */
final class CodeFlow {

  private static final String REFRESH = "refresh_token";

  private final OidcSettings.Client client;
  private final TokenEndpoint endpoint;
  private final ProviderTokens tokens;
  private final Clock clock;

  CodeFlow(OidcSettings.Client client, ProviderHttp http, ProviderTokens tokens, Clock clock) {
    this.client = client;
    this.endpoint = new TokenEndpoint(client, http);
    this.tokens = tokens;
    this.clock = clock;
  }

  String loginAddress(Description provider, PendingLogin pending) {
    return new Query()
        .with("response_type", "code")
        .with("client_id", client.id())
        .with("redirect_uri", pending.back())
        .with("scope", client.scopes())
        .with("state", pending.state())
        .with("nonce", pending.nonce())
        .with("code_challenge", pending.challenge())
        .with("code_challenge_method", "S256")
        .at(provider.authorization());
  }

  Optional<Grant> redeem(Description provider, String code, PendingLogin pending) {
    Query form =
        new Query()
            .with("grant_type", "authorization_code")
            .with("code", code)
            .with("redirect_uri", pending.back())
            .with("code_verifier", pending.verifier());
    return grant(provider, form, null).filter(grant -> answers(grant, pending));
  }

  private boolean answers(Grant grant, PendingLogin pending) {
    return grant.idToken() != null
        && tokens.answers(grant.idToken(), pending.nonce(), grant.person());
  }

  Optional<Grant> renew(Description provider, String refreshToken) {
    Query form = new Query().with("grant_type", REFRESH).with(REFRESH, refreshToken);
    return grant(provider, form, refreshToken);
  }

  Optional<String> logoutAddress(Description provider, String idToken, String back) {
    Query query =
        new Query()
            .with("client_id", client.id())
            .with("id_token_hint", idToken)
            .with("post_logout_redirect_uri", back);
    return Optional.ofNullable(provider.logout()).map(query::at);
  }

  /**
   * Asks for tokens.
   *
   * @param before the refresh token to go on with where no other is given
   */
  private Optional<Grant> grant(Description provider, Query form, @Nullable String before) {
    return endpoint
        .ask(provider.token(), form)
        .flatMap(json ->
            tokens
                .personOf(text(json, "access_token").orElse(""))
                .map(person -> grant(person, json, before)));
  }

  private Grant grant(Person person, JsonNode json, @Nullable String before) {
    JsonNode seconds = json.get("expires_in");
    return new Grant(
        person,
        text(json, REFRESH).orElse(before),
        text(json, "id_token").orElse(null),
        clock.instant().plusSeconds(seconds == null ? 0 : Math.max(0, seconds.asLong(0))));
  }

  private static Optional<String> text(JsonNode json, String member) {
    JsonNode value = json.get(member);
    return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }
}
