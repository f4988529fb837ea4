package org.spira.api.evaluation;

import org.spira.api.evaluation.adapter.rest.EvaluationWeb;
import org.spira.api.evaluation.application.EvaluateModel;
import org.spira.api.inferences.port.Results;
import org.spira.api.models.FindModel;
import org.spira.api.outcomes.port.Outcomes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Telling how right models were. */
@Configuration(proxyBeanMethods = false)
@Import(EvaluationWeb.class)
public class EvaluationConfiguration {

  @Bean
  EvaluateModel evaluateModel(FindModel findModel, Outcomes outcomes, Results results) {
    return new EvaluateModel(findModel, outcomes, results);
  }
}
