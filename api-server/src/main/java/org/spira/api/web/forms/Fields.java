package org.spira.api.web.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.InvalidInputException.Problem;

/** The members of a body, collecting everything that is wrong before anything is refused. */
public final class Fields {

  private static final int MAX_LENGTH = 4096;

  private final Function<String, Field> byName;
  private final List<Problem> problems = new ArrayList<>();

  /** Looks members up by their names. */
  public Fields(Function<String, Field> byName) {
    this.byName = byName;
  }

  /** The text of a member that must be there; empty when it is not, which is remembered. */
  public String required(String name) {
    String value = optional(name);
    if (value == null && problems.stream().noneMatch(found -> found.member().equals(name))) {
      problems.add(new Problem(name, "field required", "value_error.missing"));
    }
    return value == null ? "" : value;
  }

  /** The text of a member that may be left out. */
  public @Nullable String optional(String name) {
    Field field = byName.apply(name);
    String value = field.value();
    if (!field.isText()) {
      problems.add(new Problem(name, "str type expected", "type_error.str"));
    } else if (value != null && value.length() > MAX_LENGTH) {
      problems.add(
          new Problem(
              name,
              "must not be longer than " + MAX_LENGTH + " characters",
              "value_error.any_str.max_length"));
    } else if (value != null && !value.isBlank()) {
      return value;
    }
    return null;
  }

  /** The whole number in a member that may be left out. */
  public @Nullable Integer optionalInteger(String name) {
    String value = optional(name);
    if (value == null) {
      return null;
    }
    try {
      return Integer.valueOf(value.strip());
    } catch (NumberFormatException e) {
      problems.add(new Problem(name, "value is not a valid integer", "type_error.integer"));
      return null;
    }
  }

  /** Remembers something else that is wrong. */
  public void complain(String name, String message, String type) {
    problems.add(new Problem(name, message, type));
  }

  /** Refuses what was sent, if anything was wrong with it. */
  public void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }
}
