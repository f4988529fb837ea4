package org.spira.api.web.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.InvalidInputException.Problem;

/** The members of a body, collecting everything that is wrong before anything is refused. */
public final class Fields {

  /** The most characters of a text. */
  static final int MAX_LENGTH = 4096;

  /** A longer text than is taken. */
  static final Field.Wrong TOO_LONG =
      new Field.Wrong(
          "must not be longer than " + MAX_LENGTH + " characters",
          "value_error.any_str.max_length");

  private final Function<String, Field> byName;
  private final Set<String> sent;
  private final List<Problem> problems = new ArrayList<>();

  /** Looks members up by their names. */
  public Fields(Function<String, Field> byName) {
    this(byName, Set.of());
  }

  /** Also knows the names of all that was sent, among which misspelt ones may be. */
  public Fields(Function<String, Field> byName, Set<String> sent) {
    this.byName = byName;
    this.sent = Set.copyOf(sent);
  }

  /** The text of a member that must be there; empty when it is not, which is remembered. */
  public String required(String name) {
    String value = optional(name);
    if (value == null && problems.stream().noneMatch(found -> found.member().equals(name))) {
      String instead =
          Spelling.nearest(name, sent)
              .map(other -> "; \"%s\" was sent: did you mean \"%s\"?".formatted(other, name))
              .orElse("");
      complain(name, "field required" + instead, "value_error.missing");
    }
    return value == null ? "" : value;
  }

  /**
   * Remembers what was sent under a name that is one of these but for case, blanks and marks, where
   * the member itself was not: it would be lost.
   */
  public void refuseMisspelt(Set<String> known) {
    for (String name : sent) {
      known.stream()
          .filter(meant -> !sent.contains(meant) && Spelling.isSame(name, meant))
          .filter(meant -> problems.stream().noneMatch(found -> found.member().equals(meant)))
          .forEach(meant ->
              complain(
                  Spelling.shown(name),
                  "there is no such field; did you mean \"%s\"?".formatted(meant),
                  "value_error.extra"));
    }
  }

  /** The text of a member that may be left out. */
  public @Nullable String optional(String name) {
    Field field = byName.apply(name);
    String value = field.value();
    Field.Wrong wrong = value != null && value.length() > MAX_LENGTH ? TOO_LONG : field.wrong();
    if (wrong != null) {
      complain(wrong.about(name));
      return null;
    }
    return value == null || value.isBlank() ? null : value;
  }

  /** The whole number in a member that may be left out, which must lie between these two. */
  public @Nullable Integer optionalInteger(String name, int least, int most) {
    String value = optional(name);
    if (value == null) {
      return null;
    }
    try {
      return inRange(name, Integer.parseInt(value.strip()), least, most);
    } catch (NumberFormatException e) {
      complain(name, "value is not a valid integer", "type_error.integer");
      return null;
    }
  }

  private @Nullable Integer inRange(String name, int number, int least, int most) {
    if (number >= least && number <= most) {
      return number;
    }
    complain(
        name, "must be from %d to %d".formatted(least, most), "value_error.number.not_in_range");
    return null;
  }

  /** Remembers something else that is wrong. */
  public void complain(String name, String message, String type) {
    complain(new Problem(name, message, type));
  }

  /** Remembers something else that is wrong. */
  public void complain(Problem problem) {
    problems.add(problem);
  }

  /** What was found so far. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Refuses what was sent, if anything was wrong with it. */
  public void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }
}
