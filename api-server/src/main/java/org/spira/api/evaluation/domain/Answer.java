package org.spira.api.evaluation.domain;

import java.util.Optional;
import java.util.OptionalDouble;
import org.spira.api.evaluation.domain.Agreement.Saying;

/**
 * What a version said about an inference of which it is known what the patient has.
 *
 * @param version who said it
 * @param positive whether the patient has it
 * @param said the diagnosis
 * @param output the first number that the model gave, from 0 to 1; it speaks for positive or
 *     against, always the same way in one version
 */
public record Answer(
    ModelVersion version, boolean positive, Diagnosis said, OptionalDouble output) {

  /** What was said, and by whom. */
  public Saying saying() {
    return new Saying(version, said, output);
  }

  /** Who says something. */
  public record ModelVersion(Role role, String version, String digest) {}

  /** Whether a version diagnoses, or is on trial. */
  public enum Role {
    /** Its diagnoses are told. */
    PRODUCTION,
    /** They are stored for comparison. */
    CHALLENGER
  }

  /** What can be said. */
  public enum Diagnosis {
    /** The patient has it. */
    POSITIVE,
    /** The patient does not. */
    NEGATIVE,
    /** It cannot be told. */
    INCONCLUSIVE;

    /** The diagnosis of this name; absent for what is none, or is another model's own word. */
    public static Optional<Diagnosis> named(String wireName) {
      return switch (wireName) {
        case "positive" -> Optional.of(POSITIVE);
        case "negative" -> Optional.of(NEGATIVE);
        case "inconclusive" -> Optional.of(INCONCLUSIVE);
        default -> Optional.empty();
      };
    }
  }

  /** Nothing: it is the patient's. */
  @Override
  public String toString() {
    return "Answer[…]";
  }
}
