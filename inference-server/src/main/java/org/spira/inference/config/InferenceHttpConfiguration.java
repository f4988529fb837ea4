package org.spira.inference.config;

import org.spira.inference.adapter.rest.ModelStatusController;
import org.spira.inference.adapter.rest.OpenInferenceController;
import org.spira.inference.adapter.rest.PredictController;
import org.spira.inference.application.InferDirectly;
import org.spira.inference.application.ServedModels;
import org.spira.inference.application.Workbench;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Models asked directly over HTTP; off unless {@code SPIRA_HTTP_MODELS} is true. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "inference.http-models", havingValue = "true")
public class InferenceHttpConfiguration {

  @Bean
  InferDirectly inferenceInferDirectly(
      ServedModels models, Workbench workbench, InferenceSettings settings) {
    return new InferDirectly(models, workbench, settings.inFlight(), settings.work().longestRun());
  }

  @Bean
  PredictController inferencePredictController(InferDirectly models) {
    return new PredictController(models);
  }

  /** Not beside the API Server in one process, which has the same path. */
  @Bean
  @ConditionalOnProperty(
      name = "inference.http-model-status",
      havingValue = "true",
      matchIfMissing = true)
  ModelStatusController inferenceModelStatusController(InferDirectly models) {
    return new ModelStatusController(models);
  }

  @Bean
  OpenInferenceController inferenceOpenInferenceController(InferDirectly models) {
    return new OpenInferenceController(models);
  }
}
