package org.spira.api.accounts.adapter.oidc.asking;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.domain.SafeAddress;
import tools.jackson.databind.JsonNode;

/**
 * What a provider says of itself.
 *
 * @param authorization where browsers log in
 * @param token where codes are exchanged
 * @param keys where its keys are
 * @param logout where browsers log out; absent where they cannot
 */
public record Description(URI authorization, URI token, URI keys, @Nullable URI logout) {

  /**
   * Reads it.
   *
   * @throws UnfitAnswerException if it is another provider's, or leads to where nothing secret may
   *     be sent
   */
  public static Description of(JsonNode json, String issuer) {
    if (!issuer.equals(text(json, "issuer").orElse(""))) {
      throw new UnfitAnswerException(
          "it says that its issuer is another than SPIRA_OIDC_ISSUER; both must be the same to the"
              + " letter");
    }
    return new Description(
        required(json, "authorization_endpoint"),
        required(json, "token_endpoint"),
        required(json, "jwks_uri"),
        text(json, "end_session_endpoint").map(Description::safe).orElse(null));
  }

  private static URI required(JsonNode json, String member) {
    return text(json, member)
        .map(Description::safe)
        .orElseThrow(() -> new UnfitAnswerException("it names no " + member));
  }

  private static URI safe(String address) {
    String bare = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
    if (!SafeAddress.isSafe(bare)) {
      throw new UnfitAnswerException("it names an address that is neither https nor on loopback");
    }
    return URI.create(address);
  }

  private static Optional<String> text(JsonNode json, String member) {
    JsonNode value = json.get(member);
    return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }
}
