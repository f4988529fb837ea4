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
 * @param grounds what spoke for it; absent for a rollback, and for what is on record from before
 *     that was asked
 */
public record Change(
    Instant at,
    Kind kind,
    String version,
    Optional<String> replaced,
    Reason reason,
    Optional<Grounds> grounds) {

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

  /** What spoke for a version when it was chosen. */
  public sealed interface Grounds {}

  /**
   * Nothing did, and somebody said why it had to do without.
   *
   * @param why in whoever's words
   */
  public record Unjudged(String why) implements Grounds {}

  /**
   * The evaluation that spoke for a version.
   *
   * @param data where the labelled recordings lay
   * @param dataDigest tells these recordings and labels from others
   * @param required what was demanded and held
   * @param report where the report is kept
   */
  public record Judged(String data, String dataDigest, List<String> required, String report)
      implements Grounds {

    /** Copies the list. */
    public Judged {
      required = List.copyOf(required);
    }
  }

  /** Whether the version was in production already, so that only a record came about. */
  public boolean isOverItself() {
    return replaced.equals(Optional.of(version));
  }

  /** The evaluation that spoke for it, if one did. */
  public Optional<Judged> judged() {
    return grounds.filter(Judged.class::isInstance).map(Judged.class::cast);
  }

  /** Why it had to do without an evaluation, if somebody said so. */
  public Optional<Unjudged> unjudged() {
    return grounds.filter(Unjudged.class::isInstance).map(Unjudged.class::cast);
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
        .filter(change -> !change.isOverItself())
        .findFirst()
        .flatMap(Change::replaced);
  }
}
