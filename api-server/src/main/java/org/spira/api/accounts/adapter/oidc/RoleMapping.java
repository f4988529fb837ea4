package org.spira.api.accounts.adapter.oidc;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spira.api.accounts.Role;
import org.spira.api.settings.Require;

/** Which value of a claim is which role of ours; a value that is not named is none. */
record RoleMapping(Map<String, Role> roles) {

  private static final String VARIABLE = "SPIRA_OIDC_ROLES";

  /** Copies the map. */
  RoleMapping {
    roles = Map.copyOf(roles);
  }

  /** From {@code VALUE=role} each. */
  static RoleMapping of(List<String> pairs) {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (String pair : pairs) {
      int equals = pair.lastIndexOf('=');
      String value = equals < 0 ? "" : pair.substring(0, equals).strip();
      Optional<Role> role = role(pair.substring(equals + 1).strip());
      Require.that(
          !value.isEmpty() && role.isPresent() && !roles.containsKey(value),
          VARIABLE,
          "must be VALUE=role, separated by commas, each value once, with nurse, clinician,"
              + " researcher, auditor or admin");
      role.ifPresent(known -> roles.put(value, known));
    }
    Require.that(!roles.isEmpty(), VARIABLE, "must name at least one VALUE=role");
    return new RoleMapping(roles);
  }

  /** By its own name only: what stands for a nurse in old documents stands for nothing here. */
  private static Optional<Role> role(String name) {
    return Role.named(name).filter(role -> role.wireName().equals(name));
  }

  Set<Role> rolesOf(Collection<String> values) {
    return values.stream()
        .flatMap(value -> Optional.ofNullable(roles.get(value)).stream())
        .collect(Collectors.toSet());
  }
}
