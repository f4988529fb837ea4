package org.spira.api.accounts.adapter.oidc.reading;

import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.spira.api.accounts.adapter.oidc.asking.UnfitAnswerException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads tokens that an issuer signed: by its keys, and by algorithms for which it alone has the
 * key. Safe for use by several threads.
 */
public final class SignedTokens {

  private static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(SignatureAlgorithm.values());
  private static final MappedJwtClaimSetConverter CONVERTER =
      MappedJwtClaimSetConverter.withDefaults(Map.of());
  private static final int LONGEST_SUBJECT = 255;

  /** The library skips other characters in a signature: one token could be written in many ways. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+){2}");

  private final NimbusJwtDecoder decoder;

  /**
   * Those of this issuer.
   *
   * @param skew how far its clock may be from ours
   */
  public SignedTokens(JWKSource<SecurityContext> keys, String issuer, Duration skew, Clock clock) {
    this.decoder =
        NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithms(all -> all.addAll(ALGORITHMS)).build();
    JwtTimestampValidator timestamps = new JwtTimestampValidator(skew);
    timestamps.setClock(clock);
    decoder.setClaimSetConverter(SignedTokens::asTheyAre);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            timestamps,
            Verdict.of(
                jwt -> issuer.equals(String.valueOf(jwt.getClaims().get(JwtClaimNames.ISS)))),
            Verdict.of(SignedTokens::isComplete)));
  }

  /**
   * What a token says that is genuine, has not expired, and is meant so.
   *
   * @throws UnfitAnswerException if it is not known whether it is genuine
   */
  public Optional<Jwt> read(String token, Predicate<Jwt> isMeant) {
    if (!FORM.matcher(token).matches()) {
      return Optional.empty();
    }
    try {
      Jwt jwt = decoder.decode(token);
      return Verdict.of(isMeant).validate(jwt).hasErrors() ? Optional.empty() : Optional.of(jwt);
    } catch (JwtException e) {
      if (e.getCause() instanceof RemoteKeySourceException away) {
        throw new UnfitAnswerException(String.valueOf(away.getMessage()), away);
      }
      return Optional.empty();
    }
  }

  /** Without the time of issue that would be made up where there is none. */
  private static Map<String, Object> asTheyAre(Map<String, Object> claims) {
    Map<String, Object> converted = new HashMap<>(CONVERTER.convert(claims));
    if (claims.get(JwtClaimNames.IAT) == null) {
      converted.remove(JwtClaimNames.IAT);
    }
    return converted;
  }

  private static boolean isComplete(Jwt jwt) {
    String subject = jwt.getSubject();
    return jwt.getExpiresAt() != null
        && jwt.getIssuedAt() != null
        && subject != null
        && !subject.isBlank()
        && subject.length() <= LONGEST_SUBJECT;
  }
}
