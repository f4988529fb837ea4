package org.spira.api.research.domain;

import java.util.Optional;

/**
 * What stands for an inference.
 *
 * @param digits 32 hexadecimal digits
 */
public record CaseId(String digits) {

  /** Refuses what cannot be one. */
  public CaseId {
    Digits.require(digits);
  }

  /** The one that is written like this; absent if none is. */
  public static Optional<CaseId> read(String text) {
    return Digits.are(text) ? Optional.of(new CaseId(text)) : Optional.empty();
  }
}
