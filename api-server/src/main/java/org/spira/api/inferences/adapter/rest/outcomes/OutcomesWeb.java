package org.spira.api.inferences.adapter.rest.outcomes;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The calls about outcomes. */
@Configuration(proxyBeanMethods = false)
@Import(OutcomeController.class)
public class OutcomesWeb {}
