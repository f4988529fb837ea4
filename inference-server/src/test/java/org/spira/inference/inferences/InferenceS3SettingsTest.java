package org.spira.inference.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.SettingsContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

class InferenceS3SettingsTest {

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(InferenceS3Settings.class)
  static class Settings {}

  private final SettingsContext context =
      SettingsContext.of(Settings.class)
          .with("SPIRA_S3_ACCESS_KEY=a", "SPIRA_S3_SECRET_KEY=hidden");

  @Test
  void hasDefaultsButForKeys() {
    InferenceS3Settings settings = context.read(InferenceS3Settings.class);
    assertThat(settings)
        .isEqualTo(
            new InferenceS3Settings(
                "http://localhost:9000",
                "a",
                "hidden",
                "us-east-1",
                "audio-files",
                Duration.ofSeconds(10)));
  }

  @Test
  void followsTheEnvironment() {
    InferenceS3Settings settings =
        context
            .with("SPIRA_S3_ENDPOINT=http://store:9000", "SPIRA_S3_REGION=sa-east-1")
            .with("SPIRA_S3_BUCKET=voices")
            .read(InferenceS3Settings.class);
    assertThat(settings)
        .isEqualTo(
            new InferenceS3Settings(
                "http://store:9000", "a", "hidden", "sa-east-1", "voices", Duration.ofSeconds(10)));
    assertThat(settings.toString()).doesNotContain("hidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPIRA_S3_ACCESS_KEY", "SPIRA_S3_SECRET_KEY"})
  void saysWhichKeyIsMissing(String key) {
    context
        .with(key + "=")
        .start(run ->
            assertThat(run.getStartupFailure()).rootCause().hasMessageContaining("set " + key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPIRA_S3_ENDPOINT=", "SPIRA_S3_REGION=", "SPIRA_S3_BUCKET="})
  void refusesNonsense(String nonsense) {
    context.with(nonsense).start(run -> assertThat(run).hasFailed());
  }
}
