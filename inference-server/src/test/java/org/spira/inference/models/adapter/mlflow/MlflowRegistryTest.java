package org.spira.inference.models.adapter.mlflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;

/** Answers that a real MLflow gives rarely, or never while one watches. */
class MlflowRegistryTest {

  @RegisterExtension private final FakeMlflow mlflow = new FakeMlflow();

  @Test
  void theAliasWinsOverTheStage() {
    mlflow.alias(
        "production", 200, "{\"model_version\": " + FakeMlflow.version("3", "READY") + "}");
    mlflow.stage(200, "{\"model_versions\": [" + FakeMlflow.version("2", "READY") + "]}");
    assertThat(mlflow.registry().find("lungs", ModelRole.PRODUCTION))
        .contains(new RegisteredVersion("lungs", "3", "s3://b/p"));
    assertThat(mlflow.authorizations).containsOnly("Basic cmVhZGVyOnNlY3JldA==");
  }

  @Test
  void theStageServesWhereThereIsNoAliasInAnyVersionsWayOfSayingSo() {
    mlflow.stage(200, "{\"model_versions\": [" + FakeMlflow.version("2", "READY") + "]}");
    for (int status : new int[] {400, 404}) {
      mlflow.alias("production", status, "{\"error_code\": \"INVALID_PARAMETER_VALUE\"}");
      assertThat(mlflow.registry().find("lungs", ModelRole.PRODUCTION).orElseThrow().version())
          .isEqualTo("2");
    }
    assertThat(mlflow.registry().find("lungs", ModelRole.CHALLENGER)).isEmpty();
  }

  @Test
  void whatAVersionWasJudgedOnComesWithTheAnswerForItsRole() {
    String version = FakeMlflow.version("3", "READY");
    String tags = ", \"tags\": [{\"key\": \"spira.reference\", \"value\": \"{}\"}]}";
    mlflow.alias("production", 200, "{\"model_version\": " + version.replace("}", tags) + "}");
    MlflowRegistry registry = mlflow.registry();
    RegisteredVersion three = registry.find("lungs", ModelRole.PRODUCTION).orElseThrow();
    assertThat(registry.reference(three)).contains("{}");
    mlflow.alias("production", 200, "{\"model_version\": " + version + "}");
    assertThat(registry.find("lungs", ModelRole.PRODUCTION)).contains(three);
    assertThat(registry.reference(three)).isEmpty();
    assertThat(mlflow.authorizations).as("one question each").hasSize(2);
    assertThat(registry.reference(three)).isEmpty();
    assertThat(mlflow.authorizations).as("nothing old is told").hasSizeGreaterThan(2);
  }

  @Test
  void thereIsNoneWhenNeitherNamesOne() {
    mlflow.stage(200, "{}");
    assertThat(mlflow.registry().find("lungs", ModelRole.PRODUCTION)).isEmpty();
    assertThat(mlflow.registry().find("lungs", "7")).isEmpty();
  }

  @Test
  void aVersionThatIsNotReadyIsNotTaken() {
    mlflow.alias(
        "production",
        200,
        "{\"model_version\": " + FakeMlflow.version("3", "PENDING_REGISTRATION") + "}");
    assertThatThrownBy(() -> mlflow.registry().find("lungs", ModelRole.PRODUCTION))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessageContaining("PENDING_REGISTRATION");
  }

  private static final List<FakeMlflow.Answer> FAILURES =
      List.of(
          new FakeMlflow.Answer(500, "{}"),
          new FakeMlflow.Answer(403, "{}"),
          new FakeMlflow.Answer(200, "<html>"),
          new FakeMlflow.Answer(0, "never"));

  @Test
  void isAwayWhenItFailsHangsOrTalksNonsense() {
    for (FakeMlflow.Answer answer : FAILURES) {
      mlflow.alias("production", answer.status(), answer.body());
      assertThatThrownBy(() -> mlflow.registry().find("lungs", ModelRole.PRODUCTION))
          .as("status %s", answer.status())
          .isInstanceOf(NeighbourAwayException.class)
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void isAwayWhenItIsGone() {
    mlflow.stop();
    assertThatThrownBy(() -> mlflow.registry().find("lungs", ModelRole.PRODUCTION))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessage("MLflow cannot be reached");
  }

  @Test
  void asksForNoNameThatWouldBeAnotherQuestion() {
    assertThatThrownBy(() -> mlflow.registry().find("a&b", ModelRole.PRODUCTION))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessageContaining("no name");
  }
}
