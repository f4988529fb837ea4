package org.spira.api.accounts.adapter.oidc;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.spira.api.accounts.adapter.oidc.asking.ProviderHttp;
import org.spira.api.accounts.adapter.oidc.asking.UnfitAnswerException;
import tools.jackson.databind.JsonNode;

/** Where tokens are asked for, in the name of SPIRA's client (RFC 6749, sections 2.3.1 and 5). */
final class TokenEndpoint {

  private static final int NOT_TAKEN = 400;

  private final OidcSettings.Client client;
  private final ProviderHttp http;

  TokenEndpoint(OidcSettings.Client client, ProviderHttp http) {
    this.client = client;
    this.http = http;
  }

  /**
   * What is granted.
   *
   * @return empty if what a person showed is not taken
   * @throws UnfitAnswerException if it is not answered, or SPIRA itself is not taken
   */
  Optional<JsonNode> ask(URI address, Query form) {
    boolean isSecret = !client.secret().isEmpty();
    Query whole = isSecret ? form : form.with("client_id", client.id());
    ProviderHttp.Answer answer =
        http.post(address, whole.toString(), isSecret ? authorization() : Map.of());
    if (answer.status() == 200) {
      return Optional.of(answer.json());
    }
    if (answer.status() == NOT_TAKEN && isGrantsFault(answer.json())) {
      return Optional.empty();
    }
    throw new UnfitAnswerException(
        "it answers %d when asked for tokens: see SPIRA_OIDC_CLIENT_ID, SPIRA_OIDC_CLIENT_SECRET and what its client may do"
            .formatted(answer.status()));
  }

  private static boolean isGrantsFault(JsonNode json) {
    JsonNode error = json.get("error");
    return error != null && error.isString() && error.stringValue().equals("invalid_grant");
  }

  private Map<String, String> authorization() {
    String both = Query.encoded(client.id()) + ":" + Query.encoded(client.secret());
    byte[] bytes = both.getBytes(StandardCharsets.UTF_8);
    return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
  }
}
