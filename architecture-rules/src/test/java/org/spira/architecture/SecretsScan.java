package org.spira.architecture;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a text what looks like a secret that somebody uses: keys, tokens, passwords. */
final class SecretsScan {

  /** Bits for each character: words and hexadecimal digits have fewer. */
  private static final double RANDOM_BITS = 4.1;

  private static final int SHORTEST_PASSWORD = 12;
  private static final double PASSWORD_BITS = 3.3;

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "private key",
              Pattern.compile("-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----\\s{0,4}[A-Za-z0-9+/\\\\]"),
              found -> true),
          new Kind(
              "JSON web token",
              Pattern.compile(
                  "eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,}"),
              found -> true),
          new Kind(
              "token of a known service",
              Pattern.compile(
                  "\\b(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40,}"
                      + "|glpat-[A-Za-z0-9_-]{20}|xox[abprs]-[A-Za-z0-9-]{20,}"
                      + "|npm_[A-Za-z0-9]{36}|sk-[A-Za-z0-9_-]{32,}|AIza[A-Za-z0-9_-]{35})"),
              found -> true),
          new Kind(
              "random value of a secret",
              Pattern.compile(
                  "(?i)(?:passw|secret|token|api.?key|access.?key|jwt.?key|credential)"
                      + "[\\w.-]{0,20}[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?([A-Za-z0-9+/_=-]{20,})"),
              found -> bits(found.group(1)) > RANDOM_BITS && isMixed(found.group(1))),
          new Kind(
              "password in an address",
              Pattern.compile("\\b[a-z][a-z0-9+]{1,15}://[^\\s:/@\"'`]{1,40}:([^\\s:/@\"'`$]+)@"),
              found ->
                  found.group(1).length() >= SHORTEST_PASSWORD
                      && bits(found.group(1)) > PASSWORD_BITS
                      && isMixed(found.group(1))));

  private SecretsScan() {}

  /** What was found, and on which line; never the secret itself. */
  static List<String> of(String text) {
    return KINDS.stream().flatMap(kind -> kind.in(text)).toList();
  }

  private static double bits(String text) {
    return text.chars()
        .distinct()
        .mapToDouble(each -> {
          double share = (double) text.chars().filter(other -> other == each).count();
          share /= text.length();
          return -share * Math.log(share) / Math.log(2);
        })
        .sum();
  }

  private static boolean isMixed(String text) {
    return text.chars().anyMatch(Character::isDigit)
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().anyMatch(Character::isLowerCase);
  }

  /**
   * One kind of secret.
   *
   * @param real whether what the pattern found is no placeholder
   */
  private record Kind(String name, Pattern pattern, Predicate<MatchResult> real) {

    Stream<String> in(String text) {
      return pattern
          .matcher(text)
          .results()
          .filter(real)
          .map(found -> name + " in line " + line(text, found.start()));
    }

    private static long line(String text, int at) {
      return text.substring(0, at).lines().count();
    }
  }
}
