package org.spira.inference.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.SettingsContext;
import org.spira.jetstream.BrokerSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

class InferenceNatsSettingsTest {

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(InferenceNatsSettings.class)
  static class Settings {}

  private final SettingsContext context = SettingsContext.of(Settings.class);

  @Test
  void hasDefaults() {
    InferenceNatsSettings settings = context.read(InferenceNatsSettings.class);
    assertThat(settings.resultsSubject()).isEqualTo("result_updates");
    assertThat(settings.broker()).isEqualTo(broker("nats://localhost:4222", null, null, 1));
  }

  private static BrokerSettings broker(
      String url, @Nullable String user, @Nullable String password, int replicas) {
    return new BrokerSettings(
        url, user, password, replicas, Duration.ofSeconds(3), Duration.ofSeconds(5));
  }

  @Test
  void followsTheEnvironment() {
    InferenceNatsSettings settings =
        context
            .with("SPIRA_NATS_URL=nats://a:1,nats://b:2", "SPIRA_NATS_USER=u")
            .with("SPIRA_NATS_PASSWORD=p", "SPIRA_NATS_REPLICAS=3", "SPIRA_RESULTS_SUBJECT=answers")
            .read(InferenceNatsSettings.class);
    assertThat(settings.resultsSubject()).isEqualTo("answers");
    assertThat(settings.broker()).isEqualTo(broker("nats://a:1,nats://b:2", "u", "p", 3));
  }

  @Test
  void keepsSecretsToItself() {
    InferenceNatsSettings settings =
        context
            .with("SPIRA_NATS_USER=somebody", "SPIRA_NATS_PASSWORD=hidden")
            .read(InferenceNatsSettings.class);
    assertThat(settings.toString()).doesNotContain("somebody").doesNotContain("hidden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SPIRA_NATS_URL=",
        "SPIRA_NATS_REPLICAS=0",
        "SPIRA_NATS_REPLICAS=6",
        "SPIRA_RESULTS_SUBJECT="
      })
  void refusesNonsense(String nonsense) {
    context.with(nonsense).start(run -> assertThat(run).hasFailed());
  }
}
