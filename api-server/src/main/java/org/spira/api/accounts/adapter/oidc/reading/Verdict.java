package org.spira.api.accounts.adapter.oidc.reading;

import java.util.function.Predicate;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A question about a token as Spring asks it. */
final class Verdict {

  private static final OAuth2TokenValidatorResult NO =
      OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));

  private Verdict() {}

  /** A claim of another type than it should be is no claim that anything follows from. */
  static OAuth2TokenValidator<Jwt> of(Predicate<Jwt> isFine) {
    return jwt -> {
      try {
        return isFine.test(jwt) ? OAuth2TokenValidatorResult.success() : NO;
      } catch (IllegalArgumentException | ClassCastException expected) {
        return NO;
      }
    };
  }
}
