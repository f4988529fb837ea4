package org.spira.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.api.accounts.adapter.gate.Access;
import org.spira.api.accounts.adapter.gate.Routes;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Models asked directly, beside the API of the one process. */
class StandaloneDirectIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir private Path data;

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
