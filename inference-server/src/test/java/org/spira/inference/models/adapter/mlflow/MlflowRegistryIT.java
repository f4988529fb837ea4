package org.spira.inference.models.adapter.mlflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;

/** A real MLflow, with stages and with aliases, its artifacts behind the proxy and in S3. */
class MlflowRegistryIT extends RunningMlflow {

  private static void alias(String model, String alias, String version) throws Exception {
    post("registered-models/alias", Map.of("name", model, "alias", alias, "version", version));
  }

  @Test
  void aRefusedVersionCarriesATagUntilItServes() throws Exception {
    register("tagged", uploadedToS3("tagged"));
    RegisteredVersion one = registry.find("tagged", "1").orElseThrow();
    MlflowRefusalNotes notes = new MlflowRefusalNotes(settings());
    notes.clear(one);
    notes.note(one, "load", "é".repeat(6_000));
    notes.note(one, "load", "broken");
    assertThat(tags(one)).contains("\"spira.refused\"").contains("load: broken");
    notes.clear(one);
    assertThat(tags(one)).doesNotContain("spira.refused");
    notes.note(new RegisteredVersion("tagged", "9", "nowhere"), "load", "broken");
  }

  private static String tags(RegisteredVersion version) throws Exception {
    HttpRequest question =
        HttpRequest.newBuilder(
                URI.create(mlflow.url() + "/api/2.0/mlflow/" + MlflowRegistry.pathOf(version)))
            .build();
    return HTTP.send(question, HttpResponse.BodyHandlers.ofString()).body();
  }

  @Test
  void knowsNothingOfModelsThatAreNotThere() {
    assertThat(registry.find("nobody", ModelRole.PRODUCTION)).isEmpty();
    assertThat(registry.find("nobody", "1")).isEmpty();
  }

  @Test
  void findsByStageThenByAliasWhichWins() throws Exception {
    register("staged", uploadedByProxy("s1"), uploadedByProxy("s2"));
    assertThat(staged(ModelRole.PRODUCTION)).isEmpty();
    stage("staged", "1", "Production");
    assertThat(staged(ModelRole.PRODUCTION)).contains("1");
    alias("staged", "production", "2");
    assertThat(staged(ModelRole.PRODUCTION)).contains("2");
    assertThat(staged(ModelRole.CHALLENGER)).isEmpty();
    alias("staged", "challenger", "1");
    assertThat(staged(ModelRole.CHALLENGER)).contains("1");
    assertThat(registry.find("staged", "Production").orElseThrow().version()).isEqualTo("1");
    assertThat(registry.find("staged", "2").orElseThrow().version()).isEqualTo("2");
  }

  private static Optional<String> staged(ModelRole role) {
    return registry.find("staged", role).map(RegisteredVersion::version);
  }

  private static void stage(String model, String version, String stage) throws Exception {
    post(
        "model-versions/transition-stage",
        Map.of(
            "name", model,
            "version", version,
            "stage", stage,
            "archive_existing_versions", true));
  }
}
