package org.spira.inference.direct.adapter.rest.tensorflow;

import org.spira.inference.direct.InferDirectly;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The calls of TensorFlow Serving. */
@Configuration(proxyBeanMethods = false)
@Import(PredictController.class)
public class TensorFlowServingWeb {

  /** Not beside the API Server in one process, which has the same path. */
  @Bean
  @ConditionalOnProperty(
      name = "inference.http-model-status",
      havingValue = "true",
      matchIfMissing = true)
  ModelStatusController inferenceModelStatusController(InferDirectly models) {
    return new ModelStatusController(models);
  }
}
