package org.spira.api.domain;

/** What a user may do. */
public enum Role {
  /** Asks for inferences and reads their own. */
  USER,
  /** Also registers users and models. */
  ADMIN
}
