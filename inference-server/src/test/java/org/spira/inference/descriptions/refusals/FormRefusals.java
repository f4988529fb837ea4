package org.spira.inference.descriptions.refusals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What is refused of the keys {@code form} and {@code steps}. */
final class FormRefusals {

  private static final String MEMBERS =
      ", which is none of age, gender, mask_type, covid_status, spo2, bpm, respiratory_frequency";
  private static final String ALL = "mask_type once: NONE, THIN, THICK";

  private FormRefusals() {}

  static Stream<Arguments> all() {
    return Stream.concat(form(), steps());
  }

  private static Arguments column(String member, Map<String, ?> keys, String message) {
    Map<String, Object> column = new HashMap<>(keys);
    column.put("member", member);
    return Arguments.of(Map.of("form", List.of(column)), message);
  }

  private static Stream<Arguments> form() {
    return Stream.of(
        Arguments.of(Map.of("form", "age"), "form must be a list, and is the text 'age'"),
        Arguments.of(
            Map.of("form", List.of("age")), "form must list mappings, and has the text 'age'"),
        Arguments.of(Map.of("form", List.of(Map.of())), "form.member is empty" + MEMBERS),
        column("rgh", Map.of(), "form.member is the text 'rgh'" + MEMBERS),
        column("age", Map.of("scal", 2), "form.scal is no key; the nearest is form.scale"),
        column("age", Map.of("scale", 0), "form.scale must not be 0"),
        column("age", Map.of("input", 1), "form.input must be text, and is 1"),
        column(
            "age",
            Map.of("missing", "none"),
            "form.missing must be refuse or a number, and is the text 'none'"),
        column(
            "age",
            Map.of("one_hot", List.of(1)),
            "form.one_hot and form.numbers are for what is chosen, and age is a number: write"
                + " offset and scale"),
        column(
            "gender",
            Map.of("scale", 2, "one_hot", List.of("Feminino", "Masculino")),
            "form.offset and form.scale are for numbers, and gender is chosen: write one_hot or"
                + " numbers"),
        column(
            "gender",
            Map.of(),
            "form: gender needs one_hot or numbers, one of them, for Masculino, Feminino"),
        column(
            "gender",
            Map.of("one_hot", List.of("Feminino", "Masculino", "F")),
            "form.one_hot is the text 'F', which is none of Masculino, Feminino"),
        column(
            "mask_type",
            Map.of("one_hot", List.of("NONE", "THIN")),
            "form.one_hot must name each value of " + ALL),
        column(
            "mask_type",
            Map.of("numbers", Map.of("NONE", 0)),
            "form.numbers must name each value of " + ALL),
        column(
            "mask_type",
            Map.of("numbers", Map.of("NONE", 0, "THIN", "1", "THICK", 2)),
            "form.numbers.THIN: '1' is text, write 1"));
  }

  private static Stream<Arguments> steps() {
    return Stream.of(
        Arguments.of(Map.of("steps", 0.25), "steps must be a mapping, and is 0.25"),
        Arguments.of(
            Map.of("steps", Map.of("start", -1)),
            "steps.start must be from 0 to 600 seconds, and is -1.0"),
        Arguments.of(
            Map.of("steps", Map.of("step", 0)),
            "steps.step must be more than 0 and at most 600 seconds, and is 0.0"),
        Arguments.of(
            Map.of("steps", Map.of("lenght", 0.1)),
            "steps.lenght is no key; the nearest is steps.length"));
  }
}
