package org.spira.api.research.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A patient's sex, as forms have it; the values of existing documents are Portuguese. */
public enum Sex {
  FEMALE,
  MALE;

  /** What this text says; absent for all other texts, whatever they hold. */
  public static Optional<Sex> read(@Nullable String stored) {
    return switch (stored) {
      case "Feminino" -> Optional.of(FEMALE);
      case "Masculino" -> Optional.of(MALE);
      case null, default -> Optional.empty();
    };
  }
}
