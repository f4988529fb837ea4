package org.spira.api.accounts.adapter.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.port.Accounts.Change;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.InvalidInputException.Problem;
import tools.jackson.databind.JsonNode;

/** The members of JSON about an account that are more than text. */
final class AccountMembers {

  private static final Set<String> CHANGEABLE = Set.of("role", "hospitals", "disabled");

  private final JsonNode json;
  private final List<Problem> problems = new ArrayList<>();

  private AccountMembers(JsonNode json) {
    this.json = json;
  }

  static AccountMembers of(JsonNode json) {
    return new AccountMembers(json);
  }

  /** What is to be changed: a member that is misspelt must not pass for one that is absent. */
  Change change() {
    for (String name : json.propertyNames()) {
      if (!CHANGEABLE.contains(name)) {
        problems.add(new Problem(name, "extra fields not permitted", "value_error.extra"));
      }
    }
    if (json.isEmpty()) {
      problems.add(
          new Problem("__root__", "needs role, hospitals or disabled", "value_error.missing"));
    }
    Change change = new Change(role(), hospitals(), disabled());
    refuseProblems();
    return change;
  }

  @Nullable Role role() {
    JsonNode value = json.get("role");
    if (value == null) {
      return null;
    }
    Role role =
        value.isString() && !value.stringValue().isEmpty()
            ? Role.named(value.stringValue()).orElse(null)
            : null;
    if (role == null) {
      problems.add(
          new Problem(
              "role",
              "must be nurse, clinician, researcher, auditor or admin",
              "value_error.role"));
    }
    return role;
  }

  @Nullable List<String> hospitals() {
    JsonNode value = json.get("hospitals");
    if (value == null) {
      return null;
    }
    if (!value.isArray() || !value.valueStream().allMatch(JsonNode::isString)) {
      problems.add(new Problem("hospitals", "must be a list of ids", "type_error.list"));
      return null;
    }
    return value.valueStream().map(JsonNode::stringValue).distinct().toList();
  }

  private @Nullable Boolean disabled() {
    JsonNode value = json.get("disabled");
    if (value != null && !value.isBoolean()) {
      problems.add(new Problem("disabled", "must be true or false", "type_error.bool"));
      return null;
    }
    return value == null ? null : value.booleanValue();
  }

  void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }
}
