package org.spira.api.research;

import java.util.Optional;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.inferences.port.Results;
import org.spira.api.models.FindModel;
import org.spira.api.research.adapter.BareWav;
import org.spira.api.research.adapter.KeyedPseudonyms;
import org.spira.api.research.adapter.rest.ResearchWeb;
import org.spira.api.research.application.HearCase;
import org.spira.api.research.application.ListCases;
import org.spira.api.research.application.PseudonymKey;
import org.spira.api.research.port.LabelledRecords;
import org.spira.api.shared.ApiClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Telling researchers what they may know. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PseudonymSettings.class)
@Import(ResearchWeb.class)
public class ResearchConfiguration {

  @Bean
  PseudonymKey pseudonymKey(PseudonymSettings settings) {
    return new PseudonymKey(
        Optional.of(settings.key()).filter(key -> !key.isEmpty()).map(KeyedPseudonyms::of));
  }

  @Bean
  CaseNames caseNames(PseudonymKey key) {
    return inferenceId -> key.made().map(made -> made.hide(inferenceId).digits());
  }

  @Bean
  ListCases listCases(
      PseudonymKey key,
      LabelledRecords records,
      Results results,
      FindModel models,
      Hospitals hospitals) {
    return new ListCases(key, records, results, models, hospitals);
  }

  @Bean
  HearCase hearCase(PseudonymKey key, LabelledRecords records, AudioStore audio, ApiClock clock) {
    return new HearCase(key, records, audio, new BareWav(), clock.clock());
  }
}
