package org.spira.api.privacy.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why something is erased. A word from a list, so that no name can slip in with it. */
public enum ErasureReason {
  /** The patient, or who speaks for them, asked for it. */
  PATIENT_REQUEST,
  /** The patient no longer agrees. */
  CONSENT_WITHDRAWN,
  /** It should never have been recorded, or is another's. */
  RECORDED_IN_ERROR,
  /** It was kept as long as it may be. */
  RETENTION_OVER,
  /** An authority ordered it. */
  LEGAL_ORDER;

  /** As REST and documents say it: {@code patient_request}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What to say to who gave another. */
  public static String mustBe() {
    return "must be one of "
        + Stream.of(values()).map(ErasureReason::wireName).collect(Collectors.joining(", "));
  }

  /** The reason of this name, if it is one. */
  public static Optional<ErasureReason> ofWireName(String name) {
    return Stream.of(values()).filter(reason -> reason.wireName().equals(name)).findFirst();
  }
}
