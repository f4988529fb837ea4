package org.spira.standalone;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one process on one disk decides for both services, whatever their own files say.
 *
 * @param data where everything is kept
 * @param documents where the document store is
 * @param models that hear recordings
 * @param askedDirectly models that do not
 */
record DecidedSettings(
    DataFolder data, String documents, List<String> models, List<String> askedDirectly) {

  private static final String ADMIN_PASSWORD = "spira.accounts.admin-password";

  /** So that a browser app under development may call, and its form has a hospital to choose. */
  static final Map<String, Object> FOR_ONE_LAPTOP =
      Map.of(
          "SPIRA_CORS_ORIGINS", "http://localhost:*,http://127.0.0.1:*,http://[::1]:*",
          "SPIRA_BOOTSTRAP_HOSPITALS", "Demonstration hospital");

  /** As arguments, which win over everything; before those that were given. */
  String[] arguments(FirstSteps.Password password, String... given) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.putAll(ofTheApi());
    settings.put(ADMIN_PASSWORD, text(password));
    settings.putAll(ofInference());
    return Stream.concat(
            settings.entrySet().stream().map(set -> "--" + set.getKey() + "=" + set.getValue()),
            Arrays.stream(given))
        .toArray(String[]::new);
  }

  private Map<String, String> ofTheApi() {
    return Map.of(
        "spira.mongo.uri",
        documents,
        "spira.jwt.key",
        data.tokenKey(),
        "spira.pseudonyms.key",
        data.pseudonymKey(),
        "spira.uploads.spool",
        data.root().resolve("uploads").toString(),
        "spira.audio-store",
        "folder",
        "spira.broker",
        "none",
        "spira.models.bootstrap",
        String.join(",", models));
  }

  private static String text(FirstSteps.Password password) {
    return switch (password) {
      case FirstSteps.MadeUp made -> made.text();
      case FirstSteps.Given given -> given.text();
      case FirstSteps.ChosenBefore before -> "";
    };
  }

  private Map<String, String> ofInference() {
    return Map.of(
        "inference.http-models", "true",
        // the API Server answers there
        "inference.http-model-status", "false",
        "inference.http-model-names", String.join(",", askedDirectly),
        "inference.models", String.join(",", models),
        "inference.registry.uri", data.models().toUri().toString(),
        "inference.registry.cache", data.root().resolve("model-cache").toString(),
        // one process that comes back with its disk has nobody to share with
        "inference.registry.served.bucket", "");
  }

  /** Only where: the rest is secret. */
  @Override
  public String toString() {
    return "DecidedSettings[" + data.root() + "]";
  }
}
