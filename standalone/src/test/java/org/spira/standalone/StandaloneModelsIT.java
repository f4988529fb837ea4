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
import org.spira.api.accounts.adapter.gate.Access;
import org.spira.api.accounts.adapter.gate.Routes;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ServedModels;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
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
  void answersClientsOfModelServersBesideTheApi() throws Exception {
    try (Standalone.Running spira = startWithHalfPlusTwo()) {
      BrowserApp app = StartedServer.logIn(spira);
      // models are loaded beside the start
      await()
          .atMost(SOON)
          .untilAsserted(() ->
              assertThat(app.predict("half-plus-two", "{\"instances\": [1.0, 2.0, 5.0]}"))
                  .isEqualTo("{\"predictions\":[2.5,3.0,4.5]}"));
      assertThat(app.get("/v2/models/half-plus-two").path("platform").asString())
          .isEqualTo("onnx_onnxv1");
    }
  }

  @Test
  void letsNobodyAskModelsWithoutTheKey() throws Exception {
    try (Standalone.Running spira = startWithHalfPlusTwo()) {
      BrowserApp app = StartedServer.logIn(spira);
      assertThat(app.statusWithout("/v2")).isEqualTo(401);
      assertThat(app.statusWithout("/v2/models/half-plus-two")).isEqualTo(401);
      assertThat(app.statusWithout("/v2/health/live")).isEqualTo(200);
      assertThat(app.statusWith("another key", "/v2")).isEqualTo(401);
      assertThat(app.statusWith(StartedServer.KEY, "/v2")).isEqualTo(200);
      assertThat(app.statusWith(StartedServer.KEY, "/v1/models")).isEqualTo(401);
      assertThat(
              app.get("/v1/models/" + app.modelId("demonstration-pauses")).path("name").asString())
          .isEqualTo("demonstration-pauses");
    }
  }

  @Test
  void everyRouteOfBothServicesIsClassified() throws Exception {
    try (Standalone.Running spira = startWithHalfPlusTwo()) {
      Map<RequestMappingInfo, HandlerMethod> handlers = handlers(spira.context());
      assertThat(handlers.values())
          .anyMatch(each -> each.getBeanType().getName().startsWith("org.spira.inference."));
      Routes routes = spira.context().getBean(Routes.class);
      handlers.forEach((info, handler) ->
          assertThat(info.getPatternValues())
              .as("who may call %s", handler)
              .noneMatch(pattern -> routes.of(handler, pattern).equals(Access.CLOSED)));
    }
  }

  private static Map<RequestMappingInfo, HandlerMethod> handlers(ApplicationContext context) {
    return context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods();
  }

  private Standalone.Running startWithHalfPlusTwo() throws Exception {
    StartedServer.putModel(data, "half-plus-two", "half-plus-two");
    return StartedServer.start(data, Map.of("SPIRA_HTTP_MODEL_NAMES", "half-plus-two"));
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

  @Test
  void startsWhenItsOnlyModelIsAskedDirectly() throws Exception {
    Map<String, String> only = Map.of("SPIRA_HTTP_MODEL_NAMES", "demonstration-pauses");
    try (Standalone.Running spira = StartedServer.start(data, only)) {
      BrowserApp app = StartedServer.logIn(spira);

      await()
          .atMost(SOON)
          .untilAsserted(() ->
              assertThat(app.get("/v2/models/demonstration-pauses").path("name").asString())
                  .isEqualTo("demonstration-pauses"));
    }
  }
}
