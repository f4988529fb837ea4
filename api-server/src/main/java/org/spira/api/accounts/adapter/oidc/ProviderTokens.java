package org.spira.api.accounts.adapter.oidc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spira.api.accounts.adapter.oidc.asking.UnfitAnswerException;
import org.spira.api.accounts.adapter.oidc.reading.SignedTokens;
import org.spira.api.accounts.port.Provider.Person;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Takes those of a provider's tokens that are meant for us (RFC 9068, section 4; OpenID Connect
 * Core 1.0, section 3.1.3.7). Safe for use by several threads.
 */
final class ProviderTokens {

  private static final String PARTY = "azp";

  /** Of what kind access tokens say that they are, where they say it (RFC 9068, section 2.1). */
  private static final Set<String> KINDS = Set.of("jwt", "at+jwt", "application/at+jwt");

  private final OidcSettings settings;
  private final ClaimsReader claims;
  private final SignedTokens signed;

  ProviderTokens(OidcSettings settings, SignedTokens signed) {
    this.settings = settings;
    this.claims = new ClaimsReader(settings);
    this.signed = signed;
  }

  /**
   * Whose this access token is, if it is genuine, meant for us, and has not expired.
   *
   * @throws UnfitAnswerException if it is not known whether it is genuine
   */
  Optional<Person> personOf(String accessToken) {
    return signed.read(accessToken, this::isForUs).map(claims::person);
  }

  /** Whether an ID token is genuine, answers this login, and speaks of the same person. */
  boolean answers(String idToken, String nonce, Person person) {
    return signed
        .read(idToken, this::isOurLogin)
        .filter(jwt -> nonce.equals(jwt.getClaims().get("nonce")))
        .filter(jwt -> person.identity().subject().equals(jwt.getSubject()))
        .isPresent();
  }

  private boolean isForUs(Jwt jwt) {
    Object client = jwt.hasClaim(PARTY) ? jwt.getClaim(PARTY) : jwt.getClaim("client_id");
    return isAccessToken(jwt)
        && audience(jwt).contains(settings.audience())
        && client instanceof String id
        && settings.clients().contains(id);
  }

  /** What the same provider signed for another purpose opens nothing. */
  private static boolean isAccessToken(Jwt jwt) {
    Object kind = jwt.getHeaders().get("typ");
    return kind == null
        || (kind instanceof String text && KINDS.contains(text.toLowerCase(Locale.ROOT)));
  }

  /** Where it is meant for others as well, it says to whom it was given. */
  private boolean isOurLogin(Jwt jwt) {
    String id = settings.client().id();
    return jwt.hasClaim(PARTY)
        ? id.equals(jwt.getClaim(PARTY)) && audience(jwt).contains(id)
        : audience(jwt).equals(List.of(id));
  }

  private static List<String> audience(Jwt jwt) {
    List<String> audience = jwt.getAudience();
    return audience == null ? List.of() : audience;
  }
}
