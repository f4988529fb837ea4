package org.spira.inference.workbench;

import io.micrometer.core.instrument.MeterRegistry;
import org.spira.inference.workbench.adapter.MicrometerBatchMeters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the workbench needs. */
@Configuration(proxyBeanMethods = false)
public class WorkbenchConfiguration {

  @Bean
  BatchMeters inferenceBatchMeters(MeterRegistry registry) {
    return new MicrometerBatchMeters(registry);
  }
}
