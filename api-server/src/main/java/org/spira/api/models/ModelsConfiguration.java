package org.spira.api.models;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.spira.api.broker.SubjectSettings;
import org.spira.api.lifecycle.PreparationStep;
import org.spira.api.lifecycle.Repeatedly;
import org.spira.api.models.adapter.ModelsWeb;
import org.spira.api.models.adapter.ServingMeters;
import org.spira.api.models.application.RegisterModel;
import org.spira.api.models.application.RegisterWantedModels;
import org.spira.api.models.application.RetireModel;
import org.spira.api.models.port.Models;
import org.spira.api.shared.ApiClock;
import org.spira.api.shared.NewIds;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What can be asked about models, but for where they are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ModelSettings.class, SubjectSettings.class})
@Import(ModelsWeb.class)
public class ModelsConfiguration {

  private static final Duration COUNT_EVERY = Duration.ofSeconds(10);

  @Bean
  WhoServes whoServes(ApiClock clock) {
    return new WhoServes(clock.clock());
  }

  @Bean
  ServingMeters apiServingMeters(MeterRegistry registry, FindModel findModel, WhoServes whoServes) {
    return new ServingMeters(registry, findModel, whoServes);
  }

  @Bean
  Repeatedly apiServingCount(ServingMeters meters) {
    return new Repeatedly("serving-count", COUNT_EVERY, meters::refresh);
  }

  @Bean
  FindModel findModel(Models models) {
    return new FindModel(models);
  }

  @Bean
  RegisterModel registerModel(Models models, NewIds ids, SubjectSettings subjects) {
    return new RegisterModel(models, ids, subjects.results());
  }

  @Bean
  RetireModel retireModel(Models models, FindModel findModel) {
    return new RetireModel(models, findModel);
  }

  @Bean
  PreparationStep modelsPreparation(Models models, NewIds ids, ModelSettings settings) {
    RegisterWantedModels register = new RegisterWantedModels(models, ids);
    return () -> register.register(settings.channels());
  }
}
