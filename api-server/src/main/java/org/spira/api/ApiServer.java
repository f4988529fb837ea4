package org.spira.api;

import org.spira.api.config.ApiConfiguration;
import org.spira.api.config.ApiNatsConfiguration;
import org.spira.api.config.ApiS3Configuration;
import org.spira.api.config.ApiSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.DefaultLifecycleProcessor;

/** Starts the service. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({ApiConfiguration.class, ApiS3Configuration.class, ApiNatsConfiguration.class})
public class ApiServer {

  /** Starts the service. */
  public static void main(String[] args) {
    SpringApplication.run(ApiServer.class, args);
  }

  /** Results get a quarter of the budget, in a phase of their own; requests get the rest. */
  @Bean
  DefaultLifecycleProcessor lifecycleProcessor(ApiSettings settings) {
    DefaultLifecycleProcessor processor = new DefaultLifecycleProcessor();
    processor.setTimeoutPerShutdownPhase(
        settings.shutdownBudget().multipliedBy(3).dividedBy(4).toMillis());
    return processor;
  }
}
