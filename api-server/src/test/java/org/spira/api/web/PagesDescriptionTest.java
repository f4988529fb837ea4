package org.spira.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pages' client is made from a copy of the API's description. With {@code
 * -Dspira.openapi.write=true}, as {@code make openapi} sets it, the copy is written anew.
 */
class PagesDescriptionTest {

  private static final Path COPY = Path.of("../web/openapi.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void isWhatThePagesAreBuiltFrom() throws IOException {
    JsonNode document = described();
    if (Boolean.getBoolean("spira.openapi.write")) {
      Files.writeString(COPY, JSON.writeValueAsString(document) + "\n", UTF_8);
    }

    assertThat(JSON.readTree(Files.readString(COPY, UTF_8)))
        .as("web/openapi.json is old: run `make openapi` and commit it")
        .isEqualTo(document);
  }

  private static JsonNode described() {
    Api api = Api.running();
    ObjectNode document = (ObjectNode) api.send(api.request("/openapi.json")).json();
    // where it happens to run
    document.remove("servers");
    return document;
  }
}
