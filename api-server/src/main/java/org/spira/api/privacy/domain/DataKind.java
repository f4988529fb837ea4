package org.spira.api.privacy.domain;

import java.util.Locale;

/** What is kept of an inference for times of their own. */
public enum DataKind {
  /** The voice. */
  RECORDINGS,
  /** The patient's number, dates that could tell who it was, and what was corrected. */
  IDENTITY,
  /** What models said. */
  RESULT;

  /** As documents, metrics, the trail and people's commands say it: {@code recordings}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
