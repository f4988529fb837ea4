package org.spira.api.accounts;

/**
 * How an account stands.
 *
 * @param disabled whether nobody gets in by it
 * @param oneTimePassword whether its password is good for nothing but choosing another
 * @param epoch counts what ended all tokens so far: a token of an earlier one is void
 */
public record Standing(boolean disabled, boolean oneTimePassword, int epoch) {

  /** As every account begins. */
  public static final Standing FRESH = new Standing(false, false, 0);

  /** Whether what was given out in this epoch still counts. */
  public boolean honours(int then) {
    return !disabled && epoch == then;
  }
}
