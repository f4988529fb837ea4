package org.spira.api.research.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.port.Challenge;

/**
 * What a model said.
 *
 * @param diagnosis absent where it ended without, or in a word of the model's own
 * @param version the registry's; absent where nobody knows it
 * @param digest SHA-256 of the version's files; absent likewise
 */
public record Said(
    Optional<Diagnosis> diagnosis,
    List<Double> output,
    Optional<Token> version,
    Optional<Token> digest) {

  /** Copies the list. */
  public Said {
    output = List.copyOf(output);
  }

  /** What was stored, without everything that could be a text. */
  public static Said of(Challenge stored) {
    return new Said(
        stored.error() == null ? Diagnosis.read(stored.diagnosis()) : Optional.empty(),
        stored.output(),
        Token.read(stored.modelVersion()),
        Token.read(stored.modelDigest()));
  }

  /** A diagnosis. */
  public enum Diagnosis {
    POSITIVE,
    NEGATIVE,
    INCONCLUSIVE;

    private static Optional<Diagnosis> read(String stored) {
      return Arrays.stream(values())
          .filter(each -> each.name().equalsIgnoreCase(stored))
          .findFirst();
    }
  }

  /**
   * A word of a registry.
   *
   * @param text of letters, digits, dots and dashes
   */
  public record Token(String text) {

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Refuses what could be a sentence. */
    public Token {
      if (!LEGAL.matcher(text).matches()) {
        throw new IllegalArgumentException("no word of a registry");
      }
    }

    private static Optional<Token> read(@Nullable String stored) {
      return Optional.ofNullable(stored)
          .filter(text -> LEGAL.matcher(text).matches())
          .map(Token::new);
    }
  }
}
