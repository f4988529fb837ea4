package org.spira.inference.research.adapter.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.spira.inference.research.domain.registration.Change;
import tools.jackson.databind.JsonNode;

/**
 * What became of a model in production, as its tags {@code spira.production.<time>.<version>}. They
 * are the registered model's, since versions can be deleted.
 */
final class MlflowRecords {

  private static final String RECORD = "spira.production.";

  private final MlflowServer server;

  MlflowRecords(MlflowServer server) {
    this.server = server;
  }

  List<Change> all(String model) {
    return server.find("registered-models/get?name=" + model).stream()
        .flatMap(answer -> answer.path("registered_model").path("tags").valueStream())
        .filter(tag -> tag.path("key").asString("").startsWith(RECORD))
        .map(tag -> ChangeJson.read(tag.path("value").asString("")))
        .sorted(Comparator.comparing(Change::at))
        .toList();
  }

  void write(String model, Change change) {
    JsonNode unused =
        server.ask(
            "POST",
            "registered-models/set-tag",
            Map.of("name", model, "key", key(change), "value", ChangeJson.write(change)));
  }

  void strike(String model, Change change) {
    server.tell(
        "DELETE", "registered-models/delete-tag", Map.of("name", model, "key", key(change)));
  }

  private static String key(Change change) {
    return RECORD + Stamp.of(change.at()) + "." + change.version();
  }
}
