package org.spira.inference.descriptions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.domain.words.DescriptionKeys;
import org.spira.inference.descriptions.domain.words.Shown;
import org.spira.inference.forms.FormColumn;
import org.spira.inference.forms.FormInputs;
import org.spira.inference.forms.FormMember;

/** Reads what a model takes of the patient's form: the list {@code form}. */
final class FormReader {

  private static final String MEMBER = "member";
  private static final String INPUT = "input";
  private static final String OFFSET = "offset";
  private static final String SCALE = "scale";
  private static final String MISSING = "missing";
  private static final String REFUSE = "refuse";

  private final Section top;
  private final Problems problems;
  private final Numbers numbers;

  FormReader(Section top, Problems problems) {
    this.top = top;
    this.problems = problems;
    this.numbers = new Numbers(problems);
  }

  FormInputs read() {
    List<FormColumn> columns = new ArrayList<>();
    for (Object entry : top.list("form")) {
      if (entry instanceof Map<?, ?> mapping) {
        Section column = new Section("form.", mapping, DescriptionKeys.FORM, problems);
        member(column).flatMap(member -> column(column, member)).ifPresent(columns::add);
      } else {
        problems.note("form must list mappings, and has " + Shown.value(entry));
      }
    }
    return new FormInputs(columns);
  }

  private Optional<FormColumn> column(Section entry, FormMember member) {
    int before = problems.count();
    String input = entry.has(INPUT) ? entry.text(INPUT) : "form";
    double offset = entry.number(OFFSET, 0);
    double scale = entry.number(SCALE, 1);
    Map<String, List<Double>> codes =
        member.isNumber() ? Map.of() : new FormCodes(entry, problems).of(member);
    if (member.isNumber()) {
      requireNumbers(entry, member, scale);
    }
    Double missing = missing(entry);
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new FormColumn(input, member, offset, scale, codes, missing));
  }

  private Optional<FormMember> member(Section entry) {
    Object named = entry.value(MEMBER);
    Optional<FormMember> member = FormMember.of(named instanceof String text ? text : "");
    if (member.isEmpty()) {
      entry.noneOf(MEMBER, named, FormMember.keys());
    }
    return member;
  }

  private void requireNumbers(Section entry, FormMember member, double scale) {
    if (entry.has(FormCodes.ONE_HOT) || entry.has(FormCodes.NUMBERS)) {
      problems.note(
          "form.one_hot and form.numbers are for what is chosen, and %s is a number: write offset"
                  .formatted(member.key())
              + " and scale");
    }
    if (scale == 0) {
      problems.note("form.scale must not be 0");
    }
  }

  private @Nullable Double missing(Section entry) {
    Object value = entry.value(MISSING);
    if (!entry.has(MISSING) || REFUSE.equals(value)) {
      return null;
    }
    return numbers.read("form.missing", value, 0, "refuse or a number");
  }
}
