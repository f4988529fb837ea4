package org.spira.api.accounts.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passwords that everybody tries first; where the list comes from stands in its first lines.
 */
final class FrequentPasswords {

  private static final String LIST = "frequent-passwords.txt";
  private static final Set<String> ALL = read();

  private FrequentPasswords() {}

  /** Whether this is one, in its canonical form. */
  static boolean contain(String canonical) {
    return ALL.contains(canonical);
  }

  private static Set<String> read() {
    InputStream list = FrequentPasswords.class.getResourceAsStream(LIST);
    if (list == null) {
      throw new IllegalStateException(LIST + " is not in the jar");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("# "))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
