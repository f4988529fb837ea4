package org.spira.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.api.web.OpenApi.DOCUMENT;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the description says of each route: how it refuses, and whether it needs a token. */
class OpenApiRoutesTest {

  private static Stream<Arguments> operations() {
    return DOCUMENT.get("paths").properties().stream()
        .flatMap(path ->
            path.getValue().properties().stream()
                .map(each -> Arguments.of(each.getKey() + " " + path.getKey(), each.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void saysOfEachRouteHowItRefuses(String route, JsonNode operation) {
    JsonNode answers = operation.get("responses");
    boolean isOpen = operation.path("security").isArray() && operation.path("security").isEmpty();

    assertThat(answers.propertyNames()).contains("400", "503");
    assertThat(answers.has("401")).isNotEqualTo(isOpen);
    assertThat(answers.has("403")).isNotEqualTo(isOpen);
    if (route.contains("{")) {
      assertThat(answers.propertyNames()).contains("404", "422");
    }
    answers
        .properties()
        .forEach(answer -> {
          if (answer.getKey().matches("[45]..") && !answer.getKey().equals("416")) {
            assertThat(answer.getValue().toString())
                .as(answer.getKey())
                .contains("#/components/schemas/Problem");
          }
        });
  }

  @Test
  void onlyWhatMakesOrEndsATokenNeedsNone() {
    assertThat(operations().filter(each -> ((JsonNode) each.get()[1]).has("security")))
        .extracting(each -> each.get()[0])
        .containsExactlyInAnyOrder(
            "post /v1/users/auth",
            "post /v1/session",
            "post /v1/session/token",
            "get /v1/session/provider",
            "post /v1/session/provider",
            "post /v1/session/provider/code",
            "delete /v1/session");
  }
}
