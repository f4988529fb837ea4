package org.spira.inference.hearing;

/**
 * Recordings have no whole window, and the model says that its diagnosis is inconclusive then; the
 * message says which and why, in words for a nurse.
 */
public final class TooShortException extends RuntimeException {

  TooShortException(String remark) {
    super(remark);
  }
}
