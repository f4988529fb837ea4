package org.spira.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.api.web.OpenApi.DOCUMENT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the document says about members, which the page to try the API out fills in as it says. */
class OpenApiDocumentTest {

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
}
