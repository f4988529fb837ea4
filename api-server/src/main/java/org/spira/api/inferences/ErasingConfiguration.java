package org.spira.api.inferences;

import org.spira.api.inferences.application.dispatch.WithdrawMessages;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.InferenceChannel;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.PatientFiles;
import org.spira.api.inferences.port.Results;
import org.spira.api.inferences.port.Tombstones;
import org.spira.api.models.FindModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erasing inferences for good. */
@Configuration(proxyBeanMethods = false)
class ErasingConfiguration {

  @Bean
  EraseInferences eraseInferences(
      Inferences inferences, PatientFiles files, Tombstones tombstones, Traces inferenceTraces) {
    return new EraseInferences(inferences, files, tombstones, inferenceTraces);
  }

  @Bean
  Traces inferenceTraces(
      InferenceChannel channel,
      FindModel models,
      Results results,
      IdempotencyKeys keys,
      AudioStore audio) {
    return new Traces(new WithdrawMessages(channel), models, results, keys, audio);
  }
}
