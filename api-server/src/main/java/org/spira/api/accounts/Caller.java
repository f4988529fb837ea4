package org.spira.api.accounts;

/** Who calls, for controllers of any subject. */
public final class Caller {

  /** The request attribute that holds the {@link User} whose token the request showed. */
  public static final String ATTRIBUTE = "org.spira.api.caller";

  private Caller() {}
}
