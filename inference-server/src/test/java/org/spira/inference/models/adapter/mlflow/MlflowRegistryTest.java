package org.spira.inference.models.adapter.mlflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredModel;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;

/** Answers that a real MLflow gives rarely, or never while one watches. */
class MlflowRegistryTest {

  @RegisterExtension private final FakeMlflow mlflow = new FakeMlflow();

  @Test
  void theAliasWinsOverTheStage() {
    String staged = FakeMlflow.version("2", ", \"current_stage\": \"Production\"");
    mlflow.model(Map.of("production", "3"), staged, FakeMlflow.version("3", ""));
    assertThat(mlflow.registry().find("lungs", ModelRole.PRODUCTION))
        .contains(new RegisteredVersion("lungs", "3", "s3://b/p"));
    assertThat(mlflow.authorizations).containsOnly("Basic cmVhZGVyOnNlY3JldA==");
  }

  @Test
  void theStageServesWhereThereIsNoAliasAndChallengesNobody() {
    mlflow.model(
        Map.of("best", "1"),
        FakeMlflow.version("3", ", \"current_stage\": \"None\""),
        FakeMlflow.version("2", ", \"current_stage\": \"Production\""));
    MlflowRegistry registry = mlflow.registry();
    assertThat(registry.find("lungs", ModelRole.PRODUCTION).orElseThrow().version()).isEqualTo("2");
    assertThat(registry.find("lungs", "production").orElseThrow().version()).isEqualTo("2");
    assertThat(registry.find("lungs", ModelRole.CHALLENGER)).isEmpty();
  }

  @Test
  void oneQuestionTellsBothRolesOfTheLatestVersionAndTwoOfAnOlderOne() {
    MlflowRegistry registry = mlflow.registry();
    mlflow.model(Map.of("production", "3"), FakeMlflow.version("3", ""));
    assertThat(roles(registry)).containsExactly("3", "none");
    assertThat(mlflow.authorizations).as("questions of one poll").hasSize(1);
    mlflow.model(Map.of("production", "2", "challenger", "3"), FakeMlflow.version("3", ""));
    mlflow.numbered("2", FakeMlflow.version("2", ""));
    assertThat(roles(registry)).containsExactly("2", "3");
    assertThat(mlflow.authorizations).as("questions of both polls").hasSize(3);
  }

  private static List<String> roles(MlflowRegistry registry) {
    RegisteredModel told = registry.ask("lungs");
    return Stream.of(ModelRole.PRODUCTION, ModelRole.CHALLENGER)
        .map(role -> told.in(role).map(RegisteredVersion::version).orElse("none"))
        .toList();
  }

  @Test
  void whatAVersionWasJudgedOnComesWithTheAnswerForItsRole() {
    String tags = ", \"tags\": [{\"key\": \"spira.reference\", \"value\": \"{}\"}]";
    mlflow.model(Map.of("production", "3"), FakeMlflow.version("3", tags));
    MlflowRegistry registry = mlflow.registry();
    RegisteredVersion three = registry.find("lungs", ModelRole.PRODUCTION).orElseThrow();
    assertThat(registry.reference(three)).contains("{}");
    mlflow.model(Map.of("production", "3"), FakeMlflow.version("3", ""));
    assertThat(registry.find("lungs", ModelRole.PRODUCTION)).contains(three);
    assertThat(registry.reference(three)).isEmpty();
    assertThat(mlflow.authorizations).as("one question each").hasSize(2);
    assertThat(registry.reference(three)).isEmpty();
    assertThat(mlflow.authorizations).as("nothing old is told").hasSizeGreaterThan(2);
  }

  @Test
  void thereIsNoneWhenNeitherNamesOne() {
    mlflow.model(new FakeMlflow.Answer(200, "{}"));
    assertThat(mlflow.registry().find("lungs", ModelRole.PRODUCTION)).isEmpty();
    assertThat(mlflow.registry().find("lungs", "7")).isEmpty();
    mlflow.model(Map.of("production", "7"));
    assertThat(mlflow.registry().find("lungs", ModelRole.PRODUCTION)).as("deleted").isEmpty();
  }

  @Test
  void aVersionThatIsNotReadyIsNotTakenAndTheOtherRoleIsToldAllTheSame() {
    String pending = FakeMlflow.version("3", "").replace("READY", "PENDING_REGISTRATION");
    mlflow.model(
        Map.of("challenger", "3", "production", "2"), pending, FakeMlflow.version("2", ""));
    RegisteredModel told = mlflow.registry().ask("lungs");
    assertThatThrownBy(() -> told.in(ModelRole.CHALLENGER))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessageContaining("PENDING_REGISTRATION");
    assertThat(told.in(ModelRole.PRODUCTION)).isPresent();
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
      mlflow.model(answer);
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
