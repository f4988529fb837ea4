package org.spira.inference.models;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which models are served.
 *
 * @param models {@code name} or {@code name=channel} for each model to be served
 * @param httpModels whether models answer over HTTP
 * @param httpModelNames further models that only answer over HTTP
 */
@ConfigurationProperties("inference")
record ModelsSettings(
    @DefaultValue List<String> models,
    @DefaultValue("false") boolean httpModels,
    @DefaultValue List<String> httpModelNames) {

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

  private Stream<ModelSpec> onlyAsked() {
    return httpModels
        ? httpModelNames.stream()
            .filter(name -> !name.isBlank())
            .map(name -> new ModelSpec(name.strip(), null))
        : Stream.empty();
  }
}
