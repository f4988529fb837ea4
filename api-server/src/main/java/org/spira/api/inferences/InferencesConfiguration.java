package org.spira.api.inferences;

import org.spira.api.inferences.adapter.rest.InferencesWeb;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The whole life of an inference, but for the stores and the way to the Inference Servers. */
@Configuration(proxyBeanMethods = false)
@Import({
  RequestsConfiguration.class,
  DispatchConfiguration.class,
  ResultsConfiguration.class,
  ErasingConfiguration.class,
  InferencesWeb.class
})
public class InferencesConfiguration {}
