package org.spira.api.research.domain;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mask that the patient wore. */
public enum Mask {
  NONE,
  THIN,
  THICK;

  /** What this text says; absent for all other texts, whatever they hold. */
  public static Optional<Mask> read(@Nullable String stored) {
    return Arrays.stream(values()).filter(each -> each.name().equals(stored)).findFirst();
  }
}
