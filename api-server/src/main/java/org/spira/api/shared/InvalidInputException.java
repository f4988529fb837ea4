package org.spira.api.shared;

import java.util.List;

/** Some members of what was sent are not as they must be. */
public final class InvalidInputException extends RuntimeException {

  private final transient List<Problem> problems;

  /** With everything that was found. */
  public InvalidInputException(List<Problem> problems) {
    super("invalid: " + problems.stream().map(Problem::member).toList(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /** With one thing that was found. */
  public InvalidInputException(String member, String message, String type) {
    this(List.of(new Problem(member, message, type)));
  }

  /** What was found, one entry for each member. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * What is wrong with one member.
   *
   * @param message in words for a person, without what was sent
   * @param type the kind of problem, in words for a program
   */
  public record Problem(String member, String message, String type) {}
}
