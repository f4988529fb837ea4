package org.spira.api.accounts.domain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What may become a password. Passwords that are there already are not asked: they go on working.
 */
public final class NewPassword {

  /** How many characters it must have. */
  public static final int MIN_LENGTH = 10;

  /** How many bytes of UTF-8 it may have: bcrypt looks at no more. */
  public static final int MAX_BYTES = 72;

  private NewPassword() {}

  /** What is wrong with it as the password of this user; empty when it is fine. */
  public static Optional<Problem> problem(String password, String username) {
    if (password.indexOf('\0') >= 0) {
      return wrong("must not hold the character NUL", "value_error.str.regex");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return wrong(
          "must not be longer than " + MAX_BYTES + " bytes", "value_error.any_str.max_length");
    }
    if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
      return wrong(
          "must have at least " + MIN_LENGTH + " characters", "value_error.any_str.min_length");
    }
    return guessable(password, username);
  }

  private static Optional<Problem> guessable(String password, String username) {
    String canonical = Username.canonical(password);
    if (canonical.equals(Username.canonical(username))) {
      return wrong("must not be the username", "value_error.password");
    }
    return FrequentPasswords.contain(canonical)
        ? wrong("is one of the most common passwords: choose another", "value_error.password")
        : Optional.empty();
  }

  private static Optional<Problem> wrong(String message, String type) {
    return Optional.of(new Problem(message, type));
  }

  /**
   * What is wrong.
   *
   * @param message in words for a person, without the password
   * @param type the kind of problem, in words for a program
   */
  public record Problem(String message, String type) {}
}
