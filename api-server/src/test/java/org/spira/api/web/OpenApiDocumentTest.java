package org.spira.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.api.Api;
import tools.jackson.databind.JsonNode;

/** What the document says about members, which the page to try the API out fills in as it says. */
class OpenApiDocumentTest {

  private static final JsonNode DOCUMENT =
      Api.running().send(Api.running().request("/openapi.json").GET()).json();
  private static final JsonNode SCHEMAS = DOCUMENT.get("components").get("schemas");

  private static JsonNode member(String schema, String name) {
    return SCHEMAS.get(schema).get("properties").get(name);
  }

  @Test
  void fillsNothingMadeUpIntoTheForm() {
    JsonNode form = SCHEMAS.get("NewInference");

    form.get("properties")
        .properties()
        .forEach(entry -> {
          JsonNode member = entry.getValue();
          boolean isFile = member.path("format").asString("").equals("binary");
          boolean isRequired =
              form.get("required")
                  .valueStream()
                  .anyMatch(name -> name.stringValue().equals(entry.getKey()));
          if (!isFile) {
            assertThat(member.get("example").stringValue().isEmpty())
                .as(entry.getKey())
                .isEqualTo(!isRequired);
          }
        });
  }

  @Test
  void saysWhichAgesAreTaken() {
    JsonNode age = member("NewInference", "age");

    assertThat(age.get("minimum").intValue()).isZero();
    assertThat(age.get("maximum").intValue()).isEqualTo(150);
    assertThat(age.get("type").toString()).isEqualTo("[\"integer\",\"string\"]");
    assertThat(member("NewInference", "model_id").get("pattern").stringValue())
        .isEqualTo("^[0-9a-fA-F]{24}$");
  }

  @ParameterizedTest
  @CsvSource({
    "InferenceBody, age, integer",
    "InferenceBody, cid, string",
    "InferenceBody, error, string",
    "InferenceBody, quality, object",
    "QualityBody, snr, number",
    "ResultBody, model_version, string",
    "ResultBody, windows, array"
  })
  void saysWhatMayBeNull(String schema, String name, String type) {
    assertThat(member(schema, name).get("type").toString())
        .isEqualTo("[\"%s\",\"null\"]".formatted(type));
  }

  @ParameterizedTest
  @CsvSource({"InferenceBody, id, string", "QualityBody, duration, number"})
  void saysWhatIsAlwaysThere(String schema, String name, String type) {
    assertThat(member(schema, name).get("type").stringValue()).isEqualTo(type);
  }

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
