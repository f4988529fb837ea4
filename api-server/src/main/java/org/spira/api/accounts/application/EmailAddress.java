package org.spira.api.accounts.application;

import java.util.regex.Pattern;

/** What counts as an email address. */
public final class EmailAddress {

  private static final int MAX_LENGTH = 254;
  private static final Pattern LEGAL =
      Pattern.compile(
          "[^\\s@<>()\\[\\],;:\"\\\\]{1,64}@(?:[\\p{Alnum}-]{1,63}\\.)+[\\p{Alnum}-]{2,63}");

  private EmailAddress() {}

  /** Whether the text has the form of an address; nobody is asked whether it exists. */
  public static boolean isLegal(String text) {
    return text.length() <= MAX_LENGTH
        && LEGAL.matcher(text).matches()
        && !text.contains("..")
        && !text.startsWith(".")
        && !text.contains(".@");
  }
}
