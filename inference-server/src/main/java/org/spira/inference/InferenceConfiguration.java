package org.spira.inference;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.spira.inference.direct.DirectConfiguration;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.engine.port.ModelEngine;
import org.spira.inference.inferences.InferenceMeters;
import org.spira.inference.inferences.InferenceNatsConfiguration;
import org.spira.inference.inferences.InferenceS3Configuration;
import org.spira.inference.inferences.adapter.MicrometerMeters;
import org.spira.inference.inferences.application.AnswerInference;
import org.spira.inference.inferences.application.FetchRecordings;
import org.spira.inference.inferences.application.port.Recordings;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.ModelsHealth;
import org.spira.inference.models.ServedModels;
import org.spira.inference.models.adapter.FolderRegistry;
import org.spira.inference.models.adapter.YamlManifests;
import org.spira.inference.models.adapter.cache.FolderModelCache;
import org.spira.inference.models.adapter.mlflow.Artifacts;
import org.spira.inference.models.adapter.mlflow.MlflowRegistry;
import org.spira.inference.models.adapter.mlflow.MlflowSettings;
import org.spira.inference.models.application.KeepModel;
import org.spira.inference.models.application.WatchModels;
import org.spira.inference.models.application.port.ModelCache;
import org.spira.inference.models.application.port.ModelManifests;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.WorkChannels;
import org.spira.inference.shared.s3.S3Clients;
import org.spira.inference.workbench.Workbench;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Everything between recordings and diagnoses. Whoever imports it brings {@link Recordings} and
 * {@link WorkChannels}: the service those of {@link InferenceS3Configuration} and {@link
 * InferenceNatsConfiguration}, the standalone mode its own.
 */
@Configuration(proxyBeanMethods = false)
@Import(DirectConfiguration.class)
@EnableConfigurationProperties(InferenceSettings.class)
public class InferenceConfiguration {

  @Bean
  MicrometerMeters inferenceMeters(MeterRegistry registry) {
    return new MicrometerMeters(registry);
  }

  @Bean
  ModelEngine inferenceModelEngine(InferenceSettings settings) {
    InferenceSettings.Compute compute = settings.compute();
    return new OnnxEngine(
        new OnnxSettings(
            compute.intraOpThreads(),
            compute.interOpThreads(),
            compute.spinning(),
            compute.arena(),
            compute.batchRows()));
  }

  @Bean
  ModelManifests inferenceModelManifests() {
    return new YamlManifests();
  }

  @Bean
  ModelCache inferenceModelCache(InferenceSettings settings) {
    return new FolderModelCache(Path.of(settings.registry().cache()));
  }

  @Bean
  ModelRegistry inferenceModelRegistry(InferenceSettings settings) {
    return registry(settings.registry());
  }

  /** The registry that the settings name. */
  public static ModelRegistry registry(InferenceSettings.Registry settings) {
    URI uri = URI.create(settings.uri());
    String scheme = uri.getScheme() == null ? "" : uri.getScheme();
    return switch (scheme) {
      case "file" -> new FolderRegistry(Path.of(uri.getSchemeSpecificPart()));
      case "http", "https" -> mlflow(settings);
      default ->
          throw new IllegalArgumentException(
              "SPIRA_REGISTRY_URI must begin with http:, https: or file:, and is " + uri);
    };
  }

  private static ModelRegistry mlflow(InferenceSettings.Registry settings) {
    MlflowSettings mlflow =
        new MlflowSettings(
            settings.uri(),
            settings.user(),
            settings.password(),
            settings.answerWithin(),
            settings.downloadWithin());
    InferenceSettings.ArtifactStore s3 =
        settings.s3() == null
            ? new InferenceSettings.ArtifactStore("http://localhost:9000", "", "", "us-east-1")
            : settings.s3();
    S3Clients.Store store =
        new S3Clients.Store(s3.endpoint(), s3.accessKey(), s3.secretKey(), s3.region());
    return new MlflowRegistry(
        mlflow, new Artifacts(mlflow, S3Clients.client(store, settings.downloadWithin())));
  }

  @Bean
  LoadModel inferenceLoadModel(ModelManifests manifests, ModelEngine engine) {
    return new LoadModel(manifests, engine);
  }

  @Bean
  ServedModels inferenceServedModels(InferenceSettings settings) {
    return new ServedModels(settings.specs());
  }

  /** Depends on the models so that it is closed before they are. */
  @Bean
  Workbench inferenceWorkbench(
      InferenceSettings settings, InferenceMeters meters, ServedModels closedLater) {
    InferenceSettings.Compute compute = settings.compute();
    return new Workbench(compute.workersHere(), compute.batchRows(), compute.batchBudget(), meters);
  }

  @Bean
  AnswerInference answerInference(
      InferenceSettings settings,
      ServedModels models,
      Recordings recordings,
      Workbench workbench,
      InferenceMeters meters) {
    return new AnswerInference(
        models, new FetchRecordings(recordings), workbench, meters, settings.work().longestRun());
  }

  @Bean(initMethod = "start")
  WatchModels inferenceWatchModels(
      InferenceSettings settings,
      ServedModels models,
      ModelRegistry registry,
      ModelCache cache,
      LoadModel loader,
      KeepModel.Surroundings surroundings) {
    List<KeepModel> keepers =
        models.specs().stream()
            .map(spec -> new KeepModel(spec, models, registry, cache, loader, surroundings))
            .toList();
    return new WatchModels(keepers, settings.registry().poll());
  }

  @Bean
  KeepModel.Surroundings inferenceSurroundings(WorkChannels channels, InferenceMeters meters) {
    return new KeepModel.Surroundings(channels, meters);
  }

  @Bean
  ModelsHealth inferenceModelsHealthIndicator(ServedModels models) {
    return new ModelsHealth(models);
  }
}
