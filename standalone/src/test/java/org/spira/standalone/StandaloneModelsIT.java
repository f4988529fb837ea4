package org.spira.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ServedModels;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The folder of models, and clients that ask them directly. */
class StandaloneModelsIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir private Path data;

  @Test
  void servesAModelWhoseFolderWasPutIn() throws Exception {
    StartedServer.putModel(data, "research-shape", "research-shape");
    try (Standalone.Running spira = StartedServer.start(data, Map.of())) {
      BrowserApp app = StartedServer.logIn(spira);
      JsonNode answer = app.result(app.request("fluent", "research-shape"));

      assertThat(answer.at("/inference/status").asString()).isEqualTo("completed");
      assertThat(answer.at("/result/output")).hasSize(1);
      assertThat(answer.at("/result/model_version").asString()).isEqualTo("1");
    }
  }

  @Test
  void tellsWhoServesAModel() throws Exception {
    try (Standalone.Running spira = StartedServer.start(data, Map.of())) {
      BrowserApp app = StartedServer.logIn(spira);
      JsonNode model = awaitServed(app, app.modelId("demonstration-pauses"));

      assertThat(model.path("replicas").asInt()).isEqualTo(1);
      assertThat(model.path("version").asString()).isEqualTo("1");
    }
  }

  private static JsonNode awaitServed(BrowserApp app, String id) {
    return await()
        .atMost(SOON)
        .until(() -> app.get("/v1/models/" + id), told -> told.path("served").asBoolean(false));
  }

  @Test
  void startsAndServesBesideWhatCannotBeAModel() throws Exception {
    StartedServer.putModel(data, "research-shape", "research-shape");
    StartedServer.putModel(data, "research-shape", "a,b");
    Files.createDirectories(data.resolve("models/empty"));
    try (Standalone.Running spira = StartedServer.start(data, Map.of())) {
      BrowserApp app = StartedServer.logIn(spira);
      JsonNode answer = app.result(app.request("fluent", "research-shape"));

      assertThat(answer.at("/inference/status").asString()).isEqualTo("completed");
      assertThat(unusable(spira.context())).containsExactly("a,b", "empty");
    }
  }

  private static List<String> unusable(ApplicationContext context) {
    return context.getBean(ServedModels.class).reports().stream()
        .filter(report -> report.state() == ServedModels.State.UNUSABLE)
        .map(ModelReport::model)
        .toList();
  }
}
