package org.spira.api.accounts;

/** What a user may do. */
public enum Role {
  /** Asks for inferences and reads their own. */
  USER,
  /** Also registers users and models. */
  ADMIN
}
