package org.spira.api.inferences.adapter.rest.operation;

import java.util.List;
import org.spira.api.inferences.application.reading.SurveyInferences;
import org.spira.api.lifecycle.Neighbour;
import org.spira.api.models.FindModel;
import org.spira.api.models.WhoServes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The call that tells how SPIRA is doing. */
@Configuration(proxyBeanMethods = false)
@Import(OperationController.class)
public class OperationWeb {

  @Bean
  StatusChecks operationStatusChecks(
      SurveyInferences survey, FindModel models, WhoServes whoServes, List<Neighbour> neighbours) {
    return new StatusChecks(survey, models, whoServes, neighbours);
  }
}
