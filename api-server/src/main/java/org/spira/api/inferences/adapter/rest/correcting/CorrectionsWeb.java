package org.spira.api.inferences.adapter.rest.correcting;

import org.spira.api.inferences.application.correction.CorrectForm;
import org.spira.api.inferences.application.correction.port.Corrections;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.shared.ApiClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The REST calls that correct forms. */
@Configuration(proxyBeanMethods = false)
@Import(CorrectionController.class)
public class CorrectionsWeb {

  @Bean
  CorrectForm correctForm(FindInference findInference, Corrections corrections, ApiClock clock) {
    return new CorrectForm(findInference, corrections, clock.clock());
  }
}
