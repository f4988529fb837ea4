package org.spira.inference.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a form on its way into a graph. */
class FormInputsTest extends FilledForms {

  @Test
  void membersBecomeNumbersInTheOrderInWhichTheyAreDeclared() {
    Map<String, float[]> numbers =
        THREE.of(form("\"age\": 61, \"mask_type\": \"THIN\", \"covid_status\": \"TRUE\""));
    assertThat(numbers).containsOnlyKeys("form", "test");
    assertThat(numbers.get("form")).containsExactly(0.55f, 0, 0, 1);
    assertThat(numbers.get("test")).containsExactly(1);
    assertThat(THREE.widths()).isEqualTo(Map.of("form", 4, "test", 1));
    assertThat(THREE.members())
        .containsExactly(FormMember.AGE, FormMember.MASK_TYPE, FormMember.COVID_STATUS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"age\": 61",
        "\"age\": 61, \"mask_type\": null, \"covid_status\": \"\"",
        "\"age\": 61, \"mask_type\": \"undefined\", \"covid_status\": \"UNKNOWN\""
      })
  void whatIsMissingBecomesWhatTheModelDeclares(String json) {
    PatientForm form = form(json);
    Map<String, float[]> numbers = THREE.of(form);
    assertThat(numbers.get("form")).containsExactly(0.55f, 0, 0, 0);
    assertThat(numbers.get("test")).containsExactly(0.5f);
    assertThat(THREE.missing(form)).containsExactly(FormMember.MASK_TYPE, FormMember.COVID_STATUS);
    assertThat(THREE.remark(form))
        .isEqualTo(
            "not filled in, so that the model took its own number for it: mask_type, covid_status");
  }

  @Test
  void somebodyOfWhomItIsNotKnownIsOneOfThoseWhereTheModelSaysSo() {
    FormInputs knows =
        inputs(Map.of("member", "covid_status", "one_hot", List.of("UNKNOWN", "TRUE", "FALSE")));
    assertThat(knows.of(form("\"covid_status\": \"UNKNOWN\"")).get("form"))
        .containsExactly(1, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({"97, 97", "'97,5', 97.5", "' 96.5 ', 96.5"})
  void numbersAreReadAsPeopleWriteThem(String written, float number) {
    FormInputs saturation = inputs(Map.of("member", "spo2"));
    assertThat(saturation.of(PatientForm.named(Map.of("spo2", written))).get("form"))
        .containsExactly(number);
  }

  private static float[] made(int number) {
    return Objects.requireNonNull(THREE.of(MadeForms.of(THREE, number)).get("form"));
  }

  @Test
  void formsThatAreMadeDifferAndFitTheModel() {
    float[] first = made(0);
    float[] second = made(1);
    float[] lacking = made(2);
    assertThat(first[0]).isNotEqualTo(second[0]);
    assertThat(lacking[1] + lacking[2] + lacking[3]).isZero();
  }
}
