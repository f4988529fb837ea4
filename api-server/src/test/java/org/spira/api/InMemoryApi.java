package org.spira.api;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.bson.types.ObjectId;
import org.spira.api.accounts.AccountsConfiguration;
import org.spira.api.accounts.adapter.CredentialsConfiguration;
import org.spira.api.audit.AuditConfiguration;
import org.spira.api.audit.InMemorySegments;
import org.spira.api.evaluation.EvaluationConfiguration;
import org.spira.api.hospitals.HospitalsConfiguration;
import org.spira.api.inferences.InferencesConfiguration;
import org.spira.api.inmemory.InMemoryAudioStore;
import org.spira.api.inmemory.InMemoryChannel;
import org.spira.api.inmemory.InMemoryErasures;
import org.spira.api.inmemory.InMemoryHospitals;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.InMemoryKeys;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.api.inmemory.InMemoryUsers;
import org.spira.api.inmemory.accounts.InMemoryAccounts;
import org.spira.api.inmemory.accounts.InMemoryLoginAttempts;
import org.spira.api.inmemory.accounts.InMemoryProviderGrants;
import org.spira.api.inmemory.accounts.InMemorySessions;
import org.spira.api.inmemory.privacy.InMemoryAgedInferences;
import org.spira.api.inmemory.privacy.InMemoryCorrections;
import org.spira.api.inmemory.privacy.InMemoryKeptDocuments;
import org.spira.api.inmemory.privacy.InMemoryLabelledRecords;
import org.spira.api.inmemory.privacy.InMemoryRestrictions;
import org.spira.api.lifecycle.Workers;
import org.spira.api.models.ModelsConfiguration;
import org.spira.api.pages.PagesConfiguration;
import org.spira.api.privacy.PrivacyConfiguration;
import org.spira.api.research.ResearchConfiguration;
import org.spira.api.shared.ApiClock;
import org.spira.api.shared.NewIds;
import org.spira.api.web.WebConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The real web layer, wiring and use cases, on a random port and on ports in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
  WebConfiguration.class,
  PagesConfiguration.class,
  AccountsConfiguration.class,
  CredentialsConfiguration.class,
  ModelsConfiguration.class,
  HospitalsConfiguration.class,
  InferencesConfiguration.class,
  EvaluationConfiguration.class,
  ResearchConfiguration.class,
  InMemoryLabelledRecords.class,
  InMemoryUsers.class,
  InMemoryAccounts.class,
  InMemoryLoginAttempts.class,
  InMemorySessions.class,
  InMemoryProviderGrants.class,
  InMemoryModels.class,
  InMemoryHospitals.class,
  InMemoryInferences.class,
  InMemoryResults.class,
  InMemoryAudioStore.class,
  InMemoryChannel.class,
  InMemoryKeys.class,
  AuditConfiguration.class,
  InMemorySegments.class,
  PrivacyConfiguration.class,
  InMemoryErasures.class,
  InMemoryCorrections.class,
  InMemoryRestrictions.class,
  InMemoryKeptDocuments.class,
  InMemoryAgedInferences.class
})
class InMemoryApi {

  private static final List<String> SETTINGS =
      List.of(
          "--server.port=0",
          "--management.server.port=${tests.management-port:}",
          "--management.endpoint.health.group.readiness.include=readinessState",
          "--spira.jwt.key=a key of at least thirty-two bytes, for tests",
          "--spira.jwt.ttl=1h",
          "--spira.pseudonyms.key=another key of thirty-two bytes, for pseudonyms",
          "--spira.accounts.bcrypt-cost=4",
          "--spira.login.failures-per-address=1000",
          "--spira.login.window=1d",
          "--spira.web.cors-origins=http://app.example",
          "--spira.uploads.in-flight=${tests.uploads:1}",
          "--spira.dispatch.reconciler=false",
          "--spira.uploads.largest-recording=256KB",
          "--spira.uploads.largest-form=1MB",
          "--spira.erasures.every=100ms",
          "--spira.erasures.settle=300ms");

  /** Starts it, with these settings besides. */
  static ConfigurableApplicationContext start(String... more) {
    return SpringApplication.run(
        InMemoryApi.class,
        Stream.concat(SETTINGS.stream(), Stream.of(more)).toArray(String[]::new));
  }

  @Bean
  NewIds ids() {
    return () -> new ObjectId().toHexString();
  }

  @Bean
  ApiClock clock() {
    return new ApiClock(Clock.systemUTC());
  }

  @Bean
  Workers workers() {
    return new Workers();
  }
}
