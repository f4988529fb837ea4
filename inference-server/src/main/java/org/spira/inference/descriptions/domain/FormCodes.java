package org.spira.inference.descriptions.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.forms.FormMember;

/** Reads which numbers stand for what can be chosen: {@code one_hot}, or {@code numbers}. */
final class FormCodes {

  static final String ONE_HOT = "one_hot";
  static final String NUMBERS = "numbers";

  private final Section entry;
  private final Problems problems;
  private final Numbers numbers;

  FormCodes(Section entry, Problems problems) {
    this.entry = entry;
    this.problems = problems;
    this.numbers = new Numbers(problems);
  }

  /** The numbers for each value of this member; nothing that is of use where one is wrong. */
  Map<String, List<Double>> of(FormMember member) {
    if (entry.has("offset") || entry.has("scale")) {
      problems.note(
          "form.offset and form.scale are for numbers, and %s is chosen: write one_hot or numbers"
              .formatted(member.key()));
    }
    if (entry.has(ONE_HOT) == entry.has(NUMBERS)) {
      problems.note(
          "form: %s needs one_hot or numbers, one of them, for %s"
              .formatted(member.key(), String.join(", ", member.choices())));
      return Map.of();
    }
    return entry.has(ONE_HOT) ? oneHot(member) : numbers(member);
  }

  private Map<String, List<Double>> oneHot(FormMember member) {
    List<String> order = new ArrayList<>();
    entry.list(ONE_HOT).forEach(value -> order.add(chosen(ONE_HOT, value, member)));
    Map<String, List<Double>> codes = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      List<Double> code = new ArrayList<>(Collections.nCopies(order.size(), 0.0));
      code.set(i, 1.0);
      codes.put(order.get(i), code);
    }
    requireAll(ONE_HOT, member, order);
    return codes;
  }

  private Map<String, List<Double>> numbers(FormMember member) {
    Map<String, List<Double>> codes = new LinkedHashMap<>();
    for (Map.Entry<?, ?> code : entry.mapping(NUMBERS).entrySet()) {
      String value = chosen(NUMBERS, code.getKey(), member);
      codes.put(
          value, List.of(numbers.read("form.numbers." + value, code.getValue(), 0, "a number")));
    }
    requireAll(NUMBERS, member, List.copyOf(codes.keySet()));
    return codes;
  }

  /** YAML takes a plain TRUE for a truth. */
  private String chosen(String key, @Nullable Object value, FormMember member) {
    String text =
        value instanceof Boolean truth
            ? truth.toString().toUpperCase(Locale.ROOT)
            : String.valueOf(value);
    if (!member.choices().contains(text)) {
      entry.noneOf(key, value, member.choices());
    }
    return text;
  }

  /** Whoever leaves one out would have patients refused; who is not known may be missing. */
  private void requireAll(String key, FormMember member, List<String> named) {
    boolean all =
        member.choices().stream()
            .allMatch(value -> value.equals(FormMember.UNKNOWN) || named.contains(value));
    if (!all || named.stream().distinct().count() < named.size()) {
      problems.note(
          "form.%s must name each value of %s once: %s"
              .formatted(key, member.key(), String.join(", ", member.choices())));
    }
  }
}
