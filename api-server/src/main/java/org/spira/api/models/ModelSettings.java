package org.spira.api.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.api.settings.Require;
import org.spira.common.Subjects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which models there are to be.
 *
 * @param bootstrap SPIRA_BOOTSTRAP_MODELS, {@code name=channel} or {@code name}, separated by
 *     commas, registered when missing
 */
@ConfigurationProperties("spira.models")
record ModelSettings(List<String> bootstrap) {

  /** Refuses models that could not be registered. */
  ModelSettings {
    bootstrap = bootstrap == null ? List.of() : List.copyOf(bootstrap);
    channels(bootstrap);
  }

  /** Channels by the name of the model. */
  Map<String, String> channels() {
    return channels(bootstrap);
  }

  private static Map<String, String> channels(List<String> models) {
    Map<String, String> channels = new LinkedHashMap<>();
    for (String model : models) {
      int equals = model.indexOf('=');
      String name = equals < 0 ? model : model.substring(0, equals);
      String channel = equals < 0 ? Subjects.customaryChannel(name) : model.substring(equals + 1);
      requireLegal(name, channel);
      channels.put(name, channel);
    }
    return channels;
  }

  private static void requireLegal(String name, String channel) {
    Require.that(
        Model.isLegalName(name) && Subjects.isLegalChannel(channel),
        "SPIRA_BOOTSTRAP_MODELS",
        "must list models as name=channel, names of letters, digits, _ and -, channels without"
            + " wildcards");
  }
}
