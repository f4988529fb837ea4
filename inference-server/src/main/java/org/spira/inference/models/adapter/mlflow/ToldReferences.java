package org.spira.inference.models.adapter.mlflow;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.spira.inference.models.application.port.RegisteredVersion;
import tools.jackson.databind.JsonNode;

/**
 * What versions were judged on, as it came with MLflow's answers about them. Whoever asks which
 * version has a role, every few seconds, need not ask for that by itself. Each answer tells it
 * once, so that nothing old is told later. Safe for use by several threads.
 */
final class ToldReferences {

  /** The tag that holds it. */
  private static final String TAG = "spira.reference";

  private final Map<RegisteredVersion, Optional<String>> told = new ConcurrentHashMap<>();

  /** Keeps what this answer says. */
  RegisteredVersion keep(RegisteredVersion version, JsonNode answer) {
    told.put(version, in(answer));
    return version;
  }

  /**
   * What the last answer about the version said, unless that was told already.
   *
   * @param asked tells the version anew; empty if there is none
   */
  Optional<String> of(RegisteredVersion version, Supplier<Optional<JsonNode>> asked) {
    Optional<String> last = told.remove(version);
    return last != null ? last : asked.get().flatMap(ToldReferences::in);
  }

  private static Optional<String> in(JsonNode version) {
    return MlflowApi.tag(version, TAG);
  }
}
