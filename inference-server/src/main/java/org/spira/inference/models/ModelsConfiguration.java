package org.spira.inference.models;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.spira.inference.engine.ComputeSettings;
import org.spira.inference.engine.port.ModelEngine;
import org.spira.inference.models.adapter.MicrometerModelMeters;
import org.spira.inference.models.adapter.ModelsHealth;
import org.spira.inference.models.application.KeepModel;
import org.spira.inference.models.application.ModelMeters;
import org.spira.inference.models.application.ModelSlots;
import org.spira.inference.models.application.WarmUp;
import org.spira.inference.models.application.WatchModels;
import org.spira.inference.models.application.port.ModelCache;
import org.spira.inference.models.application.port.ModelManifests;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RefusalNotes;
import org.spira.inference.models.application.port.ServedVersions;
import org.spira.inference.models.application.port.WorkChannels;
import org.spira.inference.models.application.trial.TrialLengths;
import org.spira.inference.shared.WorkSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Models from the registry to where they serve. Whoever imports it brings {@link WorkChannels}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ModelsSettings.class, RegistrySettings.class})
public class ModelsConfiguration {

  @Bean
  ModelManifests inferenceModelManifests() {
    return ModelParts.manifests();
  }

  @Bean
  ModelCache inferenceModelCache(RegistrySettings settings) {
    return ModelParts.cache(Path.of(settings.cache()));
  }

  @Bean
  ModelRegistry inferenceModelRegistry(RegistrySettings settings) {
    return ModelParts.registry(settings);
  }

  @Bean
  ServedVersions inferenceServedVersions(RegistrySettings settings) {
    return ModelParts.servedVersions(settings);
  }

  @Bean
  TrialLengths inferenceTrialLengths(
      ModelsSettings settings, ComputeSettings compute, WorkSettings work) {
    return new TrialLengths(settings.recordings(), compute.batchRows(), work.longestRun());
  }

  @Bean
  LoadModel inferenceLoadModel(ModelManifests manifests, ModelEngine engine, TrialLengths lengths) {
    return new LoadModel(manifests, engine, new WarmUp(lengths));
  }

  /** Whoever knows of something that was found among the models and cannot be one reports it. */
  @Bean
  ModelSlots inferenceServedModels(ModelsSettings settings, ObjectProvider<ModelReport> unusable) {
    return new ModelSlots(settings.specs(), unusable.stream().toList(), Clock.systemUTC());
  }

  @Bean
  ModelMeters inferenceModelMeters(MeterRegistry registry) {
    return new MicrometerModelMeters(registry);
  }

  @Bean
  RefusalNotes inferenceRefusalNotes(RegistrySettings settings) {
    return ModelParts.refusalNotes(settings);
  }

  @Bean
  KeepModel.Surroundings inferenceSurroundings(
      WorkChannels channels, ModelMeters meters, RefusalNotes notes) {
    return new KeepModel.Surroundings(channels, meters, notes);
  }

  @Bean
  KeepModel.Copies inferenceCopies(ModelCache cache, ServedVersions served) {
    return new KeepModel.Copies(cache, served);
  }

  @Bean(initMethod = "start")
  WatchModels inferenceWatchModels(
      RegistrySettings settings,
      ModelSlots models,
      ModelRegistry registry,
      KeepModel.Copies copies,
      LoadModel loader,
      KeepModel.Surroundings surroundings) {
    List<KeepModel> keepers =
        models.specs().stream()
            .map(spec -> new KeepModel(spec, models, registry, copies, loader, surroundings))
            .toList();
    return new WatchModels(keepers, settings.poll());
  }

  @Bean
  ModelsHealth inferenceModelsHealthIndicator(ServedModels models) {
    return new ModelsHealth(models);
  }
}
