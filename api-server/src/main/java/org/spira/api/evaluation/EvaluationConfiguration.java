package org.spira.api.evaluation;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.spira.api.evaluation.adapter.DriftMeters;
import org.spira.api.evaluation.adapter.EvaluationMeters;
import org.spira.api.evaluation.adapter.rest.EvaluationWeb;
import org.spira.api.evaluation.application.EvaluateModel;
import org.spira.api.evaluation.application.ReadSightings;
import org.spira.api.evaluation.application.WatchDrift;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.lifecycle.Repeatedly;
import org.spira.api.models.FindModel;
import org.spira.api.models.WhoServes;
import org.spira.api.outcomes.port.Outcomes;
import org.spira.api.shared.ApiClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Telling how right models were. */
@Configuration(proxyBeanMethods = false)
@Import(EvaluationWeb.class)
public class EvaluationConfiguration {

  private static final Duration WATCH_EVERY = Duration.ofMinutes(5);

  /** Outcomes come in days. */
  private static final Duration EVALUATE_EVERY = Duration.ofMinutes(15);

  @Bean
  EvaluateModel evaluateModel(
      FindModel findModel, Outcomes outcomes, Results results, ApiClock clock) {
    return new EvaluateModel(findModel, outcomes, results, clock.clock());
  }

  @Bean
  ReadSightings readSightings(Results results, Inferences inferences, Hospitals hospitals) {
    return new ReadSightings(results, inferences, hospitals);
  }

  @Bean
  WatchDrift watchDrift(FindModel findModel, WhoServes whoServes, ReadSightings sightings) {
    return new WatchDrift(findModel, whoServes, sightings);
  }

  @Bean
  DriftMeters apiDriftMeters(MeterRegistry registry, FindModel models, WatchDrift watchDrift) {
    return new DriftMeters(registry, models, watchDrift);
  }

  @Bean
  Repeatedly apiDriftWatch(DriftMeters meters) {
    return new Repeatedly("drift-watch", WATCH_EVERY, meters::refresh);
  }

  @Bean
  EvaluationMeters apiEvaluationMeters(
      MeterRegistry registry, FindModel models, EvaluateModel evaluateModel) {
    return new EvaluationMeters(registry, models, evaluateModel);
  }

  @Bean
  Repeatedly apiEvaluationFigures(EvaluationMeters meters) {
    return new Repeatedly("evaluation-figures", EVALUATE_EVERY, meters::refresh);
  }
}
