package org.spira.api;

import org.spira.api.inferences.adapter.nats.InferencesOverNatsConfiguration;
import org.spira.api.inferences.adapter.s3.RecordingsInS3Configuration;
import org.spira.api.lifecycle.ShutdownSettings;
import org.spira.api.models.adapter.nats.ServingOverNatsConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.DefaultLifecycleProcessor;

/** Starts the service. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableConfigurationProperties(ShutdownSettings.class)
@Import({
  ApiConfiguration.class,
  RecordingsInS3Configuration.class,
  InferencesOverNatsConfiguration.class,
  ServingOverNatsConfiguration.class
})
public class ApiServer {

  /** Starts the service. */
  public static void main(String[] args) {
    SpringApplication.run(ApiServer.class, args);
  }

  /** Results get a quarter of the budget, in a phase of their own; requests get the rest. */
  @Bean
  DefaultLifecycleProcessor lifecycleProcessor(ShutdownSettings settings) {
    DefaultLifecycleProcessor processor = new DefaultLifecycleProcessor();
    processor.setTimeoutPerShutdownPhase(settings.forRequests().toMillis());
    return processor;
  }
}
