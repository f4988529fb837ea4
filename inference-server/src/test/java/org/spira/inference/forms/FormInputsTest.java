package org.spira.inference.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.common.WireJson;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.shared.UnanswerableException;

/** What becomes of a form on its way into a graph. */
class FormInputsTest {

  private static FormInputs inputs(Map<?, ?>... columns) {
    return ModelDescription.of(Map.of("form", List.of(columns))).form();
  }

  private static final FormInputs THREE =
      inputs(
          Map.of("member", "age", "offset", 50, "scale", 20),
          Map.of("member", "mask_type", "one_hot", List.of("THICK", "NONE", "THIN"), "missing", 0),
          Map.of(
              "member",
              "covid_status",
              "input",
              "test",
              "numbers",
              Map.of("FALSE", -1, "TRUE", 1),
              "missing",
              0.5));

  private static PatientForm form(String json) {
    return PatientForm.of(
        WireJson.readInference(
            ("{\"id\": \"i\", \"status\": \"processing\", " + json + "}").getBytes(UTF_8)));
  }

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

  private static void assertRefused(@Nullable String json, String why) {
    PatientForm form = json == null ? form("\"rgh\": 7") : form(json);
    assertThatThrownBy(() -> THREE.of(form))
        .isInstanceOf(UnanswerableException.class)
        .hasMessage(why);
  }

  @Test
  void whatTheModelCannotDoWithoutIsRefused() {
    assertRefused(
        "\"mask_type\": \"THIN\"", "the model needs age of the form, and it was not filled in");
  }

  @Test
  void whatIsUnclearIsRefusedAndNotRepeated() {
    assertRefused(
        "\"age\": 61, \"mask_type\": \"scarf\"",
        "mask_type of the form is nothing that the model has a number for");
  }

  @Test
  void aFormThatCannotBeReadIsNotTakenForAnEmptyOne() {
    assertRefused(null, "the model needs the form, and the form cannot be read");
    assertThat(new FormInputs(List.of()).of(form("\"rgh\": 7"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"97, 97", "'97,5', 97.5", "' 96.5 ', 96.5"})
  void numbersAreReadAsPeopleWriteThem(String written, float number) {
    FormInputs saturation = inputs(Map.of("member", "spo2"));
    assertThat(saturation.of(PatientForm.named(Map.of("spo2", written))).get("form"))
        .containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"97%", "9.7e1", "NaN", "0x61", "ninety", "97 98", "1,000.5"})
  void whatIsNoNumberIsRefused(String written) {
    FormInputs saturation = inputs(Map.of("member", "spo2", "missing", 0));
    assertThatThrownBy(() -> saturation.of(PatientForm.named(Map.of("spo2", written))))
        .isInstanceOf(UnanswerableException.class)
        .hasMessage("spo2 of the form is no number");
  }

  @Test
  void whoThePatientIsCannotBeAskedFor() {
    assertThatThrownBy(() -> PatientForm.named(Map.of("rgh", "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'rgh' is no member");
    assertThat(form("\"age\": 61, \"gender\": \"Feminino\"").toString()).isEqualTo("PatientForm");
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
