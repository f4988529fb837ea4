package org.spira.api.accounts;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a user may do; which routes that opens says {@link OpenTo} at each of them. */
public enum Role {
  /** Records patients, and reads what became of it. */
  NURSE,
  /** Reads and gives outcomes for the inferences of the hospitals assigned to them. */
  CLINICIAN,
  /** Works with models, and with data without identities. */
  RESEARCHER,
  /** Reads what was done by whom, and no diagnoses. */
  AUDITOR,
  /** Looks after accounts and models. */
  ADMIN;

  /** How the old service and the first version of this one call a nurse. */
  private static final String ORDINARY = "user";

  /** The role's name in documents and in JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of this name; a document of the old service has none, and is a nurse's. */
  public static Optional<Role> named(@Nullable String wireName) {
    if (wireName == null || wireName.isEmpty() || wireName.equals(ORDINARY)) {
      return Optional.of(NURSE);
    }
    for (Role role : values()) {
      if (role.wireName().equals(wireName)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
