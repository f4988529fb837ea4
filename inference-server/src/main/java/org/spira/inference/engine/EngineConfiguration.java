package org.spira.inference.engine;

import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.engine.port.ModelEngine;
import org.spira.inference.shared.WorkSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What runs graphs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComputeSettings.class)
public class EngineConfiguration {

  @Bean
  ModelEngine inferenceModelEngine(ComputeSettings compute, WorkSettings work) {
    return new OnnxEngine(
        new OnnxSettings(
            compute.intraOpThreads(),
            compute.interOpThreads(),
            compute.spinning(),
            compute.arena(),
            compute.batchRows(),
            work.longestRun()));
  }

  /** An engine with the usual settings, for whoever has no Spring. */
  public static ModelEngine usual() {
    return new OnnxEngine(OnnxSettings.defaults());
  }
}
