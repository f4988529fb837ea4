package org.spira.inference.descriptions;

/** What becomes of a recording that has no whole window. */
public enum ShortRecording {
  /** It is filled up with silence, and the result says so. */
  PAD,
  /** The inference ends as an error. */
  REFUSE,
  /** The diagnosis is inconclusive, the model is not asked, and the result says so. */
  INCONCLUSIVE
}
