package org.spira.inference.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.SettingsContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

class WorkSettingsTest {

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(WorkSettings.class)
  static class Settings {}

  private final SettingsContext context = SettingsContext.of(Settings.class);

  @Test
  void hasDefaults() {
    WorkSettings settings = context.read(WorkSettings.class);
    WorkSettings expected =
        new WorkSettings(
            0, 3, Duration.ofSeconds(2), Duration.ofSeconds(60), 32 << 20, Duration.ofSeconds(10));
    assertThat(settings).isEqualTo(expected);
    assertThat(settings.inFlight(3)).as("four for each worker").isEqualTo(12);
  }

  @Test
  void followsTheEnvironment() {
    WorkSettings settings =
        context
            .with("SPIRA_IN_FLIGHT=5", "SPIRA_ATTEMPTS=7", "SPIRA_RETRY_AFTER=4s")
            .with("SPIRA_LONGEST_RUN=2m", "SPIRA_LARGEST_RECORDING=2048", "SPIRA_ACK_WAIT=9s")
            .read(WorkSettings.class);
    assertThat(settings)
        .isEqualTo(
            new WorkSettings(
                5, 7, Duration.ofSeconds(4), Duration.ofMinutes(2), 2048, Duration.ofSeconds(9)));
    assertThat(settings.inFlight(3)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SPIRA_IN_FLIGHT=-1",
        "SPIRA_ATTEMPTS=0",
        "SPIRA_RETRY_AFTER=later",
        "SPIRA_LONGEST_RUN=long",
        "SPIRA_LARGEST_RECORDING=1023",
        "SPIRA_LARGEST_RECORDING=1073741825",
        "SPIRA_ACK_WAIT=x"
      })
  void refusesNonsense(String nonsense) {
    context.with(nonsense).start(run -> assertThat(run).hasFailed());
  }
}
