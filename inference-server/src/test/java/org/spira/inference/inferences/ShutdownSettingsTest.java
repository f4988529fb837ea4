package org.spira.inference.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.SettingsContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

class ShutdownSettingsTest {

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(ShutdownSettings.class)
  static class Settings {}

  private final SettingsContext context = SettingsContext.of(Settings.class);

  @Test
  void hasADefault() {
    assertThat(context.read(ShutdownSettings.class).shutdownBudget())
        .isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void followsTheEnvironment() {
    assertThat(
            context.with("SPIRA_SHUTDOWN_BUDGET=45s").read(ShutdownSettings.class).shutdownBudget())
        .isEqualTo(Duration.ofSeconds(45));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPIRA_SHUTDOWN_BUDGET=soon", "SPIRA_SHUTDOWN_BUDGET=20 apples"})
  void refusesNonsense(String nonsense) {
    context.with(nonsense).start(run -> assertThat(run).hasFailed());
  }
}
