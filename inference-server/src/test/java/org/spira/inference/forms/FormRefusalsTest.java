package org.spira.inference.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.shared.UnanswerableException;

/** What of a form a model will not take, and that nothing of it is repeated. */
class FormRefusalsTest extends FilledForms {

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
}
