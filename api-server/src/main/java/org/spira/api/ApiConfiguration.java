package org.spira.api;

import java.time.Clock;
import java.util.List;
import org.spira.api.accounts.AccountsConfiguration;
import org.spira.api.accounts.adapter.CredentialsConfiguration;
import org.spira.api.accounts.adapter.UsersInMongoConfiguration;
import org.spira.api.accounts.adapter.sessions.SessionsInMongoConfiguration;
import org.spira.api.audit.AuditConfiguration;
import org.spira.api.audit.adapter.mongo.TrailInMongoConfiguration;
import org.spira.api.documents.DocumentsConfiguration;
import org.spira.api.documents.MongoIndexes;
import org.spira.api.evaluation.EvaluationConfiguration;
import org.spira.api.hospitals.HospitalsConfiguration;
import org.spira.api.hospitals.HospitalsInMongoConfiguration;
import org.spira.api.inferences.InferencesConfiguration;
import org.spira.api.inferences.adapter.mongo.InferencesInMongoConfiguration;
import org.spira.api.inferences.adapter.nats.InferencesOverNatsConfiguration;
import org.spira.api.inferences.adapter.s3.RecordingsInS3Configuration;
import org.spira.api.inferences.port.AudioStore;
import org.spira.api.lifecycle.Neighbour;
import org.spira.api.lifecycle.Preparation;
import org.spira.api.lifecycle.PreparationStep;
import org.spira.api.lifecycle.StoreHealth;
import org.spira.api.lifecycle.Workers;
import org.spira.api.models.ModelsConfiguration;
import org.spira.api.models.adapter.ModelsInMongoConfiguration;
import org.spira.api.models.adapter.nats.ServingOverNatsConfiguration;
import org.spira.api.pages.PagesConfiguration;
import org.spira.api.privacy.PrivacyConfiguration;
import org.spira.api.privacy.adapter.mongo.ErasuresInMongoConfiguration;
import org.spira.api.research.ResearchConfiguration;
import org.spira.api.research.adapter.mongo.ResearchInMongoConfiguration;
import org.spira.api.shared.ApiClock;
import org.spira.api.web.WebConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The whole API Server but for its two exchangeable neighbours: whoever imports this also imports
 * {@link RecordingsInS3Configuration}, {@link InferencesOverNatsConfiguration} and {@link
 * ServingOverNatsConfiguration}, or provides an {@code AudioStore} and an {@code InferenceChannel}
 * of their own and hands results to {@code StoreResult} and announcements to {@code WhoServes}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  WebConfiguration.class,
  PagesConfiguration.class,
  DocumentsConfiguration.class,
  AccountsConfiguration.class,
  CredentialsConfiguration.class,
  UsersInMongoConfiguration.class,
  SessionsInMongoConfiguration.class,
  ModelsConfiguration.class,
  ModelsInMongoConfiguration.class,
  HospitalsConfiguration.class,
  HospitalsInMongoConfiguration.class,
  InferencesConfiguration.class,
  InferencesInMongoConfiguration.class,
  AuditConfiguration.class,
  TrailInMongoConfiguration.class,
  PrivacyConfiguration.class,
  ErasuresInMongoConfiguration.class,
  EvaluationConfiguration.class,
  ResearchConfiguration.class,
  ResearchInMongoConfiguration.class
})
public class ApiConfiguration {

  @Bean
  ApiClock apiClock() {
    return new ApiClock(Clock.systemUTC());
  }

  @Bean
  Workers apiWorkers() {
    return new Workers();
  }

  @Bean
  Preparation apiPreparation(MongoIndexes indexes, List<PreparationStep> steps) {
    return new Preparation(indexes::create, () -> steps.forEach(PreparationStep::prepare));
  }

  @Bean
  HealthIndicator preparedHealthIndicator(Preparation preparation) {
    return () -> (preparation.isDone() ? Health.up() : Health.down()).build();
  }

  @Bean
  HealthIndicator recordingsHealthIndicator(AudioStore audio, Workers workers) {
    return StoreHealth.of(audio::check, workers);
  }

  @Bean
  Neighbour recordingsNeighbour(
      @Qualifier("recordingsHealthIndicator") HealthIndicator recordings) {
    return Neighbour.of("recordings", recordings);
  }
}
