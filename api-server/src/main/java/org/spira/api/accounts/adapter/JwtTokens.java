package org.spira.api.accounts.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Tokens;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * Tokens as JWTs, HS256, with the claims {@code username} and {@code exp} of the old service, whose
 * tokens are taken too when the key is the same.
 */
final class JwtTokens implements Tokens {

  private static final String USERNAME = "username";
  private static final String EPOCH = "epoch";
  private static final int MOST_REMEMBERED = 1_000;

  /** The library skips other characters in a signature: one token could be written in many ways. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+){2}");

  private final NimbusJwtEncoder encoder;
  private final NimbusJwtDecoder decoder;
  private final OAuth2TokenValidator<Jwt> validator;
  private final Map<String, Jwt> genuine = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration lifetime;

  /** Signed with this key, at least 32 bytes of UTF-8. */
  JwtTokens(String key, Duration lifetime, Clock clock) {
    SecretKey secret = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    this.encoder = NimbusJwtEncoder.withSecretKey(secret).algorithm(MacAlgorithm.HS256).build();
    this.decoder = NimbusJwtDecoder.withSecretKey(secret).macAlgorithm(MacAlgorithm.HS256).build();
    this.clock = clock;
    this.lifetime = lifetime;
    JwtTimestampValidator timestamps = new JwtTimestampValidator(Duration.ZERO);
    timestamps.setClock(clock);
    this.validator =
        new DelegatingOAuth2TokenValidator<>(
            timestamps,
            new JwtClaimValidator<Instant>(JwtClaimNames.EXP, expiry -> expiry != null));
    decoder.setJwtValidator(validator);
  }

  @Override
  public String issue(User user) {
    return issue(user, lifetime);
  }

  @Override
  public String issue(User user, Duration goodFor) {
    Instant now = clock.instant();
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .subject(user.id())
            .claim(EPOCH, user.standing().epoch())
            .claim(USERNAME, user.username())
            .issuedAt(now)
            .expiresAt(now.plus(goodFor))
            .build();
    JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).type("JWT").build();
    return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
  }

  @Override
  public Optional<Claims> claimsOf(String token) {
    if (!FORM.matcher(token).matches()) {
      return Optional.empty();
    }
    try {
      Jwt jwt = genuine(token);
      return Optional.of(
          new Claims(jwt.getSubject(), jwt.getClaimAsString(USERNAME), epoch(jwt.getClaim(EPOCH))));
    } catch (JwtException e) {
      return Optional.empty();
    }
  }

  /** A signature stays genuine and is looked at once; the token's time may be over since. */
  private Jwt genuine(String token) {
    Jwt known = genuine.get(token);
    if (known == null) {
      return remembered(token, decoder.decode(token));
    }
    if (validator.validate(known).hasErrors()) {
      throw new BadJwtException("its time is over");
    }
    return known;
  }

  private Jwt remembered(String token, Jwt jwt) {
    if (genuine.size() >= MOST_REMEMBERED) {
      genuine.clear();
    }
    genuine.put(token, jwt);
    return jwt;
  }

  /** What is no whole number is no epoch that anybody is in. */
  private static int epoch(@Nullable Object claim) {
    if (claim == null) {
      return 0;
    }
    return claim instanceof Long number && number == number.intValue() ? number.intValue() : -1;
  }
}
