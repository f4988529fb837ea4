package org.spira.inference.models;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spira.audio.reading.RecordingLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which models are served.
 *
 * @param models {@code name} or {@code name=channel} for each model to be served
 * @param httpModels whether models answer over HTTP
 * @param httpModelNames further models that only answer over HTTP
 * @param shortestRecording SPIRA_SHORTEST_RECORDING, as the API Server takes them
 * @param longestRecording SPIRA_LONGEST_RECORDING, as the API Server takes them
 */
@ConfigurationProperties("inference")
record ModelsSettings(
    @DefaultValue List<String> models,
    @DefaultValue("false") boolean httpModels,
    @DefaultValue List<String> httpModelNames,
    @DefaultValue("1s") Duration shortestRecording,
    @DefaultValue("60s") Duration longestRecording) {

  /** How long recordings can be. */
  RecordingLimits recordings() {
    return new RecordingLimits(
        shortestRecording.toMillis() / 1000.0,
        longestRecording.toMillis() / 1000.0,
        RecordingLimits.DEFAULT.mostChannels(),
        RecordingLimits.DEFAULT.mostSamples());
  }

  /** The models to be served, those of channels first. */
  List<ModelSpec> specs() {
    List<ModelSpec> specs = Stream.concat(answering(), onlyAsked()).toList();
    if (specs.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no model to serve: set SPIRA_MODELS to name or name=channel, …");
    }
    return specs;
  }

  private Stream<ModelSpec> answering() {
    return models.stream().filter(text -> !text.isBlank()).map(ModelSpec::parse);
  }

  /** A model that hears too answers over HTTP anyway; to name it once more changes nothing. */
  private Stream<ModelSpec> onlyAsked() {
    Set<String> hearing = answering().map(ModelSpec::name).collect(Collectors.toSet());
    return httpModels
        ? httpModelNames.stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty() && !hearing.contains(name))
            .distinct()
            .map(name -> new ModelSpec(name, null))
        : Stream.empty();
  }
}
