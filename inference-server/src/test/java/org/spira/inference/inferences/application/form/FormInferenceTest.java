package org.spira.inference.inferences.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.spira.common.ResultMessage;
import org.spira.common.WindowScore;
import org.spira.inference.models.ModelRole;

/** Inferences of models that take the form, in production and on trial, by real graphs. */
class FormInferenceTest extends FormModelServed {

  @Test
  void theFormOfTheRequestIsTaken() {
    ResultMessage result = answer("\"age\": 60, \"gender\": \"Feminino\"");
    assertThat(result.error()).isNull();
    assertThat(result.output().getFirst()).isCloseTo(0.525, within(1e-3));
    assertThat(result.remark()).isNull();
    assertThat(answer("\"age\": 60, \"gender\": \"Masculino\"").output().getFirst())
        .isCloseTo(0.4625, within(1e-3));
  }

  @Test
  void whatTheModelNeedsAndNobodyFilledInEndsAsAnError() {
    ResultMessage result = answer("\"age\": null, \"gender\": \"Feminino\"");
    assertThat(result.error())
        .isEqualTo("the model needs age of the form, and it was not filled in");
    assertThat(result.diagnosis()).isEqualTo(ResultMessage.NO_DIAGNOSIS);
    assertThat(meters.events).contains("missing age");
  }

  @Test
  void aChallengerTakesItsOwnNumberAndSaysSo() {
    ResultMessage result =
        answers.shadow("lungs-topic", inference("\"gender\": \"Feminino\"")).orElseThrow();
    assertThat(result.output().getFirst()).isCloseTo(0.5, within(1e-3));
    assertThat(result.remark())
        .isEqualTo("not filled in, so that the model took its own number for it: age");
  }

  @Test
  void aMemberOfAnotherTypeIsNotTakenForAMissingOne() {
    assertThat(
            answers
                .shadow("lungs-topic", inference("\"age\": \"sixty\", \"gender\": \"Feminino\""))
                .orElseThrow()
                .error())
        .isEqualTo("the model needs the form, and the form cannot be read");
  }

  @Test
  void eachStepHasItsPlaceInTheResult() {
    replace(ModelRole.PRODUCTION, "level-steps.onnx", Map.of("steps", Map.of()));
    ResultMessage result = answer("\"age\": null");
    assertThat(result.aggregated()).isEqualTo("mean of rows, step by step");
    List<WindowScore> windows = Objects.requireNonNull(result.windows());
    assertThat(windows).hasSize(8);
    assertThat(windows.get(3).start()).isEqualTo(0.75);
    assertThat(windows.get(3).length()).isEqualTo(0.25);
    assertThat(windows.get(3).score()).isCloseTo(0.5, within(1e-3));
  }
}
