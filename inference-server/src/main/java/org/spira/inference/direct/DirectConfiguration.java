package org.spira.inference.direct;

import org.spira.inference.direct.adapter.rest.openinference.OpenInferenceController;
import org.spira.inference.direct.adapter.rest.tensorflow.ModelStatusController;
import org.spira.inference.direct.adapter.rest.tensorflow.PredictController;
import org.spira.inference.engine.ComputeSettings;
import org.spira.inference.models.ServedModels;
import org.spira.inference.shared.WorkSettings;
import org.spira.inference.workbench.Workbench;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Models asked directly over HTTP; off unless {@code SPIRA_HTTP_MODELS} is true. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "inference.http-models", havingValue = "true")
public class DirectConfiguration {

  @Bean
  InferDirectly inferenceInferDirectly(
      ServedModels models, Workbench workbench, ComputeSettings compute, WorkSettings work) {
    return new InferDirectly(
        models, workbench, work.inFlight(compute.workersHere()), work.longestRun());
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
