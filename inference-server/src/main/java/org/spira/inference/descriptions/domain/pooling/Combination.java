package org.spira.inference.descriptions.domain.pooling;

/** How several recordings of one patient become one output. */
public enum Combination {
  /** The rows of all of them are aggregated together: a long recording weighs more. */
  ROWS,
  /** The rows of each are aggregated, and the mean is taken: all recordings weigh the same. */
  RECORDINGS,
  /** They are joined, one behind the other, before windows are cut and features made. */
  CONCATENATE
}
