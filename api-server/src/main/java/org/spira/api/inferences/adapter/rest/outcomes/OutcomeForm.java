package org.spira.api.inferences.adapter.rest.outcomes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.application.outcomes.GiveOutcome.Given;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.Outcome.Value;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;
import tools.jackson.databind.JsonNode;

/** Reads the JSON with which an outcome is given, and collects what is wrong with it. */
final class OutcomeForm {

  private static final Set<String> KNOWN = Set.of("value", "date", "note", "version");
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private final JsonNode json;
  private final Fields fields;

  private OutcomeForm(JsonNode json) {
    this.json = json;
    this.fields = RequestBodies.fields(json);
  }

  /**
   * What is given.
   *
   * @param latest the last day that can have been, wherever the giver is
   * @throws org.spira.api.shared.InvalidInputException with all that is wrong
   */
  static Given read(JsonNode json, LocalDate latest) {
    OutcomeForm form = new OutcomeForm(json);
    form.refuseExtras();
    Value value = form.value();
    LocalDate on = form.date(latest);
    String note = form.note();
    int known = form.version();
    form.fields.refuseProblems();
    return new Given(value, on, note, known);
  }

  private void refuseExtras() {
    for (String name : json.propertyNames()) {
      if (!KNOWN.contains(name)) {
        fields.complain(name, "extra fields not permitted", "value_error.extra");
      }
    }
  }

  private Value value() {
    String text = fields.required("value");
    return Value.named(text)
        .orElseGet(() -> {
          if (!text.isEmpty()) {
            fields.complain("value", "must be confirmed, excluded or unknown", "type_error.enum");
          }
          return Value.UNKNOWN;
        });
  }

  private LocalDate date(LocalDate latest) {
    String text = fields.required("date");
    LocalDate day = text.isEmpty() ? latest : parsed(text);
    if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
      fields.complain(
          "date", "must be a day like 2026-03-01, and not one to come", "value_error.date");
    }
    return day;
  }

  private static LocalDate parsed(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException expected) {
      return LocalDate.MIN;
    }
  }

  private @Nullable String note() {
    String note = fields.optional("note");
    if (note != null && note.length() > Outcome.LONGEST_NOTE) {
      fields.complain(
          "note",
          "must not be longer than " + Outcome.LONGEST_NOTE + " characters",
          "value_error.any_str.max_length");
    }
    return note;
  }

  private int version() {
    JsonNode version = json.get("version");
    if (version == null) {
      fields.complain("version", "field required", "value_error.missing");
    } else if (!version.isInt() || version.intValue() < 0) {
      fields.complain(
          "version", "must be the version that was read: a whole number", "type_error.integer");
    } else {
      return version.intValue();
    }
    return 0;
  }
}
