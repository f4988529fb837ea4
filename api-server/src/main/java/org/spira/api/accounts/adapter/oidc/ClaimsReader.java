package org.spira.api.accounts.adapter.oidc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.User.Identity;
import org.spira.api.accounts.port.Provider.Person;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads out of a token's claims whom it describes, by the names that the settings give them. */
final class ClaimsReader {

  private static final String STEP = "\\.";

  private final String issuer;
  private final OidcSettings.Claims names;
  private final RoleMapping roles;

  ClaimsReader(OidcSettings settings) {
    this.issuer = settings.issuer();
    this.names = settings.claims();
    this.roles = RoleMapping.of(names.mapping());
  }

  Person person(Jwt jwt) {
    Map<String, Object> claims = jwt.getClaims();
    return new Person(
        new Identity(issuer, Objects.requireNonNull(jwt.getSubject())),
        texts(claims, names.name()).stream().findFirst().orElse(""),
        roles.rolesOf(texts(claims, names.roles())),
        texts(claims, names.hospitals()),
        Objects.requireNonNullElse(jwt.getIssuedAt(), Instant.EPOCH));
  }

  /** A claim is a text or a list of them; of anything else nothing follows. */
  private static List<String> texts(Map<String, Object> claims, String name) {
    return switch (found(claims, name).orElse(List.of())) {
      case String text -> List.of(text);
      case List<?> list ->
          list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
      default -> List.of();
    };
  }

  /** By its whole name, which may have dots in it, or else step by step into objects. */
  private static Optional<Object> found(Map<String, Object> claims, String name) {
    if (claims.containsKey(name)) {
      return Optional.ofNullable(claims.get(name));
    }
    @Nullable Object here = claims;
    for (String step : name.split(STEP, -1)) {
      here = here instanceof Map<?, ?> object ? object.get(step) : null;
    }
    return Optional.ofNullable(here);
  }
}
