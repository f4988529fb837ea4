package org.spira.inference.models.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.engine.Rows;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.hearing.Hearing;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.ServedModel;

/** Graphs that take the patient's form beside what they hear, or speak of each step. */
class FormModelTest extends ModelInAFolder {

  static final String AGE = "{member: age, input: patient, scale: 100, missing: 0.5}";
  static final String GENDER = "{member: gender, input: patient, one_hot: [Feminino, Masculino]}";

  private static Rows rows(ServedModel served, String age, String gender) {
    Hearing hearing = Objects.requireNonNull(served.hearing());
    return hearing.rows(new float[16_000], PatientForm.named(Map.of("age", age, "gender", gender)));
  }

  @Test
  void patientsThatShareABatchKeepTheirForms() throws Exception {
    write("level-and-form.onnx", "form: [" + AGE + ", " + GENDER + "]");
    ServedModel served = model.load();
    List<float[]> scores =
        served
            .graph()
            .run(
                List.of(
                    rows(served, "60", "Feminino"),
                    rows(served, "60", "Masculino"),
                    rows(served, "20", "Feminino")));
    assertThat(scores.stream().map(score -> score[0])).containsExactly(0.275f, 0.2125f, 0.175f);
    assertThat(served.alone()).isEmpty();
    served.graph().close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | a SPIRA model has one input, and an output; this graph has 2 and 1",
        "form: [{member: age}] | form.input is 'form', and the graph has the inputs patient, x",
        "form: [{member: age, input: patient}] | by form, the graph takes float32 [batch, 1], and it takes 'patient' FP32[any, 3]",
        "form: [{member: age, input: patient}, {member: age, input: x}] | by form, the graph takes float32 [batch, 1], and it takes 'patient'"
      })
  void whatDoesNotFitTheGraphIsRefused(String spira, String reason) throws Exception {
    write("level-and-form.onnx", spira);
    model.refused("signature", reason);
  }

  @Test
  void aGraphMustHearBesideReadingTheForm() throws Exception {
    write("level-and-form.onnx", "form: [%s, %s, {member: bpm, input: x}]".formatted(AGE, GENDER));
    model.refused(
        "signature", "beside what takes the form, the graph must have one input and an output");
  }

  @Test
  void aFormThatTheModelRefusesInItsOwnVectorIsSaid() throws Exception {
    write("level-and-form.onnx", "form: [" + AGE + ", " + GENDER + "]");
    Files.write(folder.resolve("a.wav"), Wavs.square(32_000, 16_384));
    vector("\"form\": {\"age\": 60, \"gender\": \"Feminino\"}, \"output\": [0.525]");
    model.load().graph().close();
    vector("\"form\": {\"gender\": \"Feminino\"}, \"output\": [0.5]");
    model.load().graph().close();
    vector("\"form\": {\"age\": 60, \"gender\": \"Masculino\"}, \"output\": [0.525]");
    model.refused("test-vector", "says output [0.525], and the model gives [0.4625");
    vector("\"output\": [0.525]");
    model.refused(
        "test-vector", "cannot be answered: the model needs gender of the form, and it was not");
    vector("\"form\": {\"rgh\": 7}, \"output\": [0.525]");
    model.refused("test-vector", "names a member that models cannot have: 'rgh'");
    vector("\"form\": [], \"output\": [0.525]");
    model.refused("test-vector", "must give the form as members");
  }
}
