package org.spira.inference.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.SettingsContext;
import org.spira.inference.models.RegistrySettings.ArtifactStore;
import org.spira.inference.models.RegistrySettings.Served;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

class RegistrySettingsTest {

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(RegistrySettings.class)
  static class Settings {}

  private final SettingsContext context = SettingsContext.of(Settings.class);

  @Test
  void hasDefaults() {
    RegistrySettings settings = context.read(RegistrySettings.class);
    assertThat(settings)
        .isEqualTo(
            new RegistrySettings(
                "http://localhost:5000",
                "",
                "",
                Duration.ofSeconds(2),
                System.getProperty("java.io.tmpdir") + "/spira-models",
                Duration.ofSeconds(10),
                Duration.ofMinutes(10),
                new ArtifactStore("http://localhost:9000", "", "", "us-east-1"),
                new Served(
                    "spira-models",
                    new ArtifactStore("http://localhost:9000", "", "", "us-east-1"))));
  }

  @Test
  void followsTheEnvironment() {
    RegistrySettings settings =
        context
            .with("SPIRA_REGISTRY_URI=file:/models", "SPIRA_REGISTRY_USER=u")
            .with("SPIRA_REGISTRY_PASSWORD=p", "SPIRA_REGISTRY_POLL=1m", "SPIRA_MODEL_CACHE=/cache")
            .with("SPIRA_REGISTRY_TIMEOUT=3s", "SPIRA_REGISTRY_DOWNLOAD_TIMEOUT=4m")
            .with("SPIRA_REGISTRY_S3_ENDPOINT=http://other:9000", "SPIRA_REGISTRY_S3_ACCESS_KEY=a")
            .with("SPIRA_REGISTRY_S3_SECRET_KEY=s", "SPIRA_REGISTRY_S3_REGION=sa-east-1")
            .with("SPIRA_MODEL_BUCKET=kept", "SPIRA_S3_ENDPOINT=http://store:9000")
            .with("SPIRA_S3_ACCESS_KEY=b", "SPIRA_S3_SECRET_KEY=c")
            .read(RegistrySettings.class);
    assertThat(settings)
        .isEqualTo(
            new RegistrySettings(
                "file:/models",
                "u",
                "p",
                Duration.ofMinutes(1),
                "/cache",
                Duration.ofSeconds(3),
                Duration.ofMinutes(4),
                new ArtifactStore("http://other:9000", "a", "s", "sa-east-1"),
                new Served("kept", new ArtifactStore("http://store:9000", "b", "c", "us-east-1"))));
  }

  @Test
  void artifactsAreWhereTheRecordingsAreUnlessToldOtherwise() {
    RegistrySettings settings =
        context
            .with("SPIRA_S3_ENDPOINT=http://store:9000", "SPIRA_S3_ACCESS_KEY=a")
            .with("SPIRA_S3_SECRET_KEY=s", "SPIRA_S3_REGION=sa-east-1")
            .read(RegistrySettings.class);
    assertThat(settings.s3())
        .isEqualTo(new ArtifactStore("http://store:9000", "a", "s", "sa-east-1"));
  }

  @Test
  void keepsSecretsToItself() {
    RegistrySettings settings =
        context
            .with("SPIRA_REGISTRY_PASSWORD=hidden", "SPIRA_REGISTRY_S3_SECRET_KEY=hidden")
            .read(RegistrySettings.class);
    assertThat(settings.toString() + settings.s3() + settings.served()).doesNotContain("hidden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SPIRA_REGISTRY_URI=",
        "SPIRA_MODEL_CACHE=",
        "SPIRA_REGISTRY_POLL=often",
        "SPIRA_REGISTRY_TIMEOUT=x",
        "SPIRA_REGISTRY_DOWNLOAD_TIMEOUT=x"
      })
  void refusesNonsense(String nonsense) {
    context.with(nonsense).start(run -> assertThat(run).hasFailed());
  }

  @Test
  void anAddressOfAnotherKindIsRefused() {
    RegistrySettings settings =
        context.with("SPIRA_REGISTRY_URI=ftp://models").read(RegistrySettings.class);
    assertThatThrownBy(() -> ModelParts.registry(settings))
        .hasMessageContaining("SPIRA_REGISTRY_URI must begin with");
  }
}
