package org.spira.inference.models.adapter.mlflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.shared.NeighbourAwayException;
import tools.jackson.databind.JsonNode;

/** What a real MLflow is asked, and what it answers rarely. */
class MlflowRefusalNotesTest extends NotingMlflow {

  @Test
  void areATagWithStepAndReason() {
    notes.note(ONE, "warm-up", "the model's \"output\" is not a finite number");

    JsonNode body =
        written("POST /api/2.0/mlflow/model-versions/set-tag Basic d3JpdGVyOnNlY3JldA== ");
    assertThat(body.path("name").asString()).isEqualTo("lungs");
    assertThat(body.path("version").asString()).isEqualTo("1");
    assertThat(body.path("key").asString()).isEqualTo("spira.refused");
    assertThat(body.path("value").asString())
        .isEqualTo("warm-up: the model's \"output\" is not a finite number");
  }

  @Test
  void areCutToWhatMlflowTakes() {
    notes.note(ONE, "load", "x".repeat(9_000));

    String value =
        written("POST /api/2.0/mlflow/model-versions/set-tag Basic d3JpdGVyOnNlY3JldA== ")
            .path("value")
            .asString();
    assertThat(value).hasSize(5_000).startsWith("load: xxx").endsWith("x…");
  }

  @Test
  void areTakenAwayWhereTheyAre() {
    notes.clear(ONE);

    JsonNode body =
        written("DELETE /api/2.0/mlflow/model-versions/delete-tag Basic d3JpdGVyOnNlY3JldA== ");
    assertThat(body.path("key").asString()).isEqualTo("spira.refused");
    assertThat(body.path("version").asString()).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"model_version\":{\"tags\":[{\"key\":\"a\"}]}}", "{\"model_version\":{}}"})
  void nothingIsWrittenWhereThereIsNone(String without) {
    version = without;

    notes.clear(ONE);

    assertThat(asked).singleElement().asString().startsWith("GET ");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405})
  void anMlflowThatForbidsItIsNoFailure(int status) {
    writes = status;

    assertThatCode(() -> notes.note(ONE, "load", "broken")).doesNotThrowAnyException();
    assertThatCode(() -> notes.clear(ONE)).doesNotThrowAnyException();
  }

  @Test
  void anMlflowThatFailsOrIsGoneIsAskedAgain() {
    writes = 503;
    assertThatThrownBy(() -> notes.note(ONE, "load", "broken"))
        .isInstanceOf(NeighbourAwayException.class);
    server.stop(0);
    assertThatThrownBy(() -> notes.note(ONE, "load", "broken"))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessageNotContaining("secret");
    server = newServer();
    notes = notes();
  }
}
