package org.spira.inference.direct;

import org.spira.inference.direct.adapter.rest.DirectWeb;
import org.spira.inference.direct.adapter.rest.openinference.OpenInferenceWeb;
import org.spira.inference.direct.adapter.rest.tensorflow.TensorFlowServingWeb;
import org.spira.inference.engine.ComputeSettings;
import org.spira.inference.models.ServedModels;
import org.spira.inference.shared.WorkSettings;
import org.spira.inference.workbench.Workbench;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Models asked directly over HTTP; off unless {@code SPIRA_HTTP_MODELS} is true. */
@Configuration(proxyBeanMethods = false)
@Import({DirectWeb.class, OpenInferenceWeb.class, TensorFlowServingWeb.class})
@ConditionalOnProperty(name = "inference.http-models", havingValue = "true")
public class DirectConfiguration {

  @Bean
  Places inferenceDirectPlaces(ComputeSettings compute, WorkSettings work) {
    return new Places(work.inFlight(compute.workersHere()));
  }

  @Bean
  InferDirectly inferenceInferDirectly(
      ServedModels models, Workbench inferenceSideBench, WorkSettings work) {
    return new InferDirectly(models, inferenceSideBench, work.longestRun());
  }
}
