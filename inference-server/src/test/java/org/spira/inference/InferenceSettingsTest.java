package org.spira.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.spira.inference.inferences.InferenceNatsSettings;
import org.spira.inference.inferences.InferenceS3Settings;
import org.spira.inference.models.ModelSpec;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** What the environment variables set, and what holds without them. */
class InferenceSettingsTest {

  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withUserConfiguration(Settings.class);

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties({
    InferenceSettings.class,
    InferenceNatsSettings.class,
    InferenceS3Settings.class
  })
  static class Settings {}

  private static final String[] KEYS = {"SPIRA_S3_ACCESS_KEY=a", "SPIRA_S3_SECRET_KEY=s"};

  @Test
  void hasDefaults() {
    context
        .withPropertyValues(KEYS)
        .withPropertyValues("SPIRA_MODELS=lungs")
        .run(run -> {
          InferenceSettings settings = run.getBean(InferenceSettings.class);
          assertThat(settings.specs()).containsExactly(new ModelSpec("lungs", "lungs-topic"));
          assertThat(settings.httpModels()).isFalse();
          assertThat(settings.registry().uri()).isEqualTo("http://localhost:5000");
          assertThat(settings.registry().poll()).isEqualTo(Duration.ofSeconds(5));
          assertThat(settings.compute().workersHere())
              .isEqualTo(Runtime.getRuntime().availableProcessors());
          assertThat(settings.compute().spinning()).isFalse();
          assertThat(settings.inFlight()).isEqualTo(4 * settings.compute().workersHere());
          assertThat(settings.work().attempts()).isEqualTo(3);
          assertThat(settings.shutdownBudget()).isEqualTo(Duration.ofSeconds(20));
          InferenceNatsSettings nats = run.getBean(InferenceNatsSettings.class);
          assertThat(nats.resultsSubject()).isEqualTo("result_updates");
          assertThat(nats.broker().user()).isNull();
          assertThat(run.getBean(InferenceS3Settings.class).bucket()).isEqualTo("audio-files");
        });
  }

  @Test
  void followsTheEnvironment() {
    context
        .withPropertyValues(KEYS)
        .withPropertyValues(
            "SPIRA_MODELS=lungs,heart=beats",
            "SPIRA_HTTP_MODELS=true",
            "SPIRA_HTTP_MODEL_NAMES=half-plus-two",
            "SPIRA_REGISTRY_URI=file:/models",
            "SPIRA_REGISTRY_PASSWORD=secret",
            "SPIRA_S3_ENDPOINT=http://store:9000",
            "SPIRA_WORKERS=3",
            "SPIRA_IN_FLIGHT=5",
            "SPIRA_BATCH_BUDGET=7ms",
            "SPIRA_NATS_USER=u",
            "SPIRA_NATS_PASSWORD=p",
            "SPIRA_RESULTS_SUBJECT=answers")
        .run(run -> {
          InferenceSettings settings = run.getBean(InferenceSettings.class);
          assertThat(settings.specs())
              .containsExactly(
                  new ModelSpec("lungs", "lungs-topic"),
                  new ModelSpec("heart", "beats"),
                  new ModelSpec("half-plus-two", null));
          assertThat(settings.compute().workersHere()).isEqualTo(3);
          assertThat(settings.inFlight()).isEqualTo(5);
          assertThat(settings.compute().batchBudget()).isEqualTo(Duration.ofMillis(7));
          InferenceSettings.ArtifactStore artifacts =
              Objects.requireNonNull(settings.registry().s3(), "s3");
          assertThat(artifacts.endpoint())
              .as("artifacts are where the recordings are, unless told otherwise")
              .isEqualTo("http://store:9000");
          assertThat(settings.toString() + artifacts).doesNotContain("secret");
          InferenceNatsSettings nats = run.getBean(InferenceNatsSettings.class);
          assertThat(nats.broker().password()).isEqualTo("p");
          assertThat(nats.resultsSubject()).isEqualTo("answers");
        });
  }

  @Test
  void saysWhatToSetWhenSomethingIsMissing() {
    context
        .withPropertyValues("SPIRA_MODELS=lungs")
        .run(run ->
            assertThat(run.getStartupFailure())
                .rootCause()
                .hasMessageContaining("set SPIRA_S3_ACCESS_KEY"));
    context
        .withPropertyValues(KEYS)
        .withPropertyValues("SPIRA_IN_FLIGHT=-1")
        .run(run -> assertThat(run).hasFailed());
  }

  @Test
  void aServerWithoutModelsDoesNotStart() {
    context
        .withPropertyValues(KEYS)
        .run(run -> {
          InferenceSettings settings = run.getBean(InferenceSettings.class);
          assertThatThrownBy(settings::specs).hasMessageContaining("set SPIRA_MODELS");
        });
  }
}
