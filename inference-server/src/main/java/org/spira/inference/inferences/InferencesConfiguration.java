package org.spira.inference.inferences;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.spira.inference.inferences.adapter.MicrometerInferenceMeters;
import org.spira.inference.inferences.application.AnswerDelivery;
import org.spira.inference.inferences.application.AnswerInference;
import org.spira.inference.inferences.application.FetchRecordings;
import org.spira.inference.inferences.application.HoldBack;
import org.spira.inference.inferences.application.InferenceMeters;
import org.spira.inference.inferences.application.port.AttemptMarks;
import org.spira.inference.inferences.application.port.Recordings;
import org.spira.inference.inferences.application.port.ResultChannel;
import org.spira.inference.models.ServedModels;
import org.spira.inference.shared.WorkSettings;
import org.spira.inference.workbench.Workbench;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * From a delivery to its result. Whoever imports it brings {@link Recordings}, {@link
 * ResultChannel} and {@link AttemptMarks}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ResultSettings.class)
public class InferencesConfiguration {

  @Bean
  MicrometerInferenceMeters inferenceMeters(MeterRegistry registry) {
    return new MicrometerInferenceMeters(registry);
  }

  @Bean
  AnswerInference answerInference(
      WorkSettings settings,
      ServedModels models,
      Recordings recordings,
      Workbench inferenceWorkbench,
      Workbench inferenceSideBench,
      InferenceMeters meters) {
    return new AnswerInference(
        models,
        new FetchRecordings(recordings),
        new AnswerInference.Benches(inferenceWorkbench, inferenceSideBench),
        meters,
        settings.longestRun());
  }

  @Bean
  AnswerDelivery inferenceAnswerDelivery(
      AnswerInference answers,
      ResultChannel results,
      AttemptMarks marks,
      InferenceMeters meters,
      WorkSettings settings,
      HoldBack inferenceHoldBack) {
    return new AnswerDelivery(
        answers,
        results,
        marks,
        meters,
        new AnswerDelivery.RetryRules(settings.attempts(), settings.retryAfter()),
        inferenceHoldBack);
  }

  @Bean
  HoldBack inferenceHoldBack(ResultSettings settings) {
    return new HoldBack(
        settings.notBefore(),
        InstantSource.system(),
        time -> TimeUnit.NANOSECONDS.sleep(time.toNanos()));
  }
}
