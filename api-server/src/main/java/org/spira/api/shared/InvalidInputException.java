package org.spira.api.shared;

import java.util.List;

/** Some members of what was sent are not as they must be. */
public final class InvalidInputException extends RuntimeException {

  private final Place place;
  private final transient List<Problem> problems;

  /** With everything that was found in a body. */
  public InvalidInputException(List<Problem> problems) {
    this(Place.BODY, problems);
  }

  private InvalidInputException(Place place, List<Problem> problems) {
    super("invalid: " + problems.stream().map(Problem::member).toList(), null, false, false);
    this.place = place;
    this.problems = List.copyOf(problems);
  }

  /** With everything that was found behind the question mark of an address. */
  public static InvalidInputException inQuery(List<Problem> problems) {
    return new InvalidInputException(Place.QUERY, problems);
  }

  /** Where it was found. */
  public Place place() {
    return place;
  }

  /** With one thing that was found. */
  public InvalidInputException(String member, String message, String type) {
    this(List.of(new Problem(member, message, type)));
  }

  /** What was found, one entry for each member. */
  public List<Problem> problems() {
    return problems;
  }

  /** Where members of a request stand. */
  public enum Place {
    /** In what was sent. */
    BODY,
    /** In the address. */
    QUERY
  }

  /**
   * What is wrong with one member.
   *
   * @param message in words for a person, without what was sent
   * @param type the kind of problem, in words for a program
   */
  public record Problem(String member, String message, String type) {}
}
