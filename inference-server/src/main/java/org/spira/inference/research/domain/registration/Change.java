package org.spira.inference.research.domain.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A version came into production.
 *
 * @param at when
 * @param kind how
 * @param version which one
 * @param replaced the one that was in production until then, if there was one
 * @param reason who did it, and why
 * @param judged on which evaluation, if there was one
 */
public record Change(
    Instant at,
    Kind kind,
    String version,
    Optional<String> replaced,
    Reason reason,
    Optional<Judged> judged) {

  /** How a version came into production. */
  public enum Kind {
    /** It was chosen. */
    PROMOTE,
    /** It had been there before. */
    ROLLBACK
  }

  /**
   * Who and why.
   *
   * @param by a name, as whoever did it gave it
   */
  public record Reason(String by, String why) {}

  /**
   * The evaluation that spoke for a version.
   *
   * @param data where the labelled recordings lay
   * @param dataDigest tells these recordings and labels from others
   * @param required what was demanded and held
   * @param report where the report is kept
   */
  public record Judged(String data, String dataDigest, List<String> required, String report) {

    /** Copies the list. */
    public Judged {
      required = List.copyOf(required);
    }
  }

  /**
   * The version that was in production before this one was chosen for it. That it came back by a
   * rollback says nothing: what it came back from is what somebody wanted to be rid of.
   *
   * @param all what is on record, oldest first
   */
  public static Optional<String> before(String version, List<Change> all) {
    return all.reversed().stream()
        .filter(change -> change.kind() == Kind.PROMOTE && change.version().equals(version))
        .findFirst()
        .flatMap(Change::replaced);
  }
}
