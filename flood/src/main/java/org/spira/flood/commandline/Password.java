package org.spira.flood.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a password may lie. */
final class Password {

  private Password() {}

  /** In a file, without the white space around it. */
  static String in(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UsageException("the password file cannot be read: " + file);
    }
  }

  /** In a variable of the environment. */
  static String in(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .orElseThrow(() ->
            new UsageException(
                "no password: set the environment variable "
                    + variable
                    + ", name another one with --password-env, or give --password-file"));
  }
}
