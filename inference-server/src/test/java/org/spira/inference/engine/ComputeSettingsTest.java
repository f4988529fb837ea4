package org.spira.inference.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.SettingsContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

class ComputeSettingsTest {

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(ComputeSettings.class)
  static class Settings {}

  private final SettingsContext context = SettingsContext.of(Settings.class);

  @Test
  void hasDefaults() {
    ComputeSettings settings = context.read(ComputeSettings.class);
    assertThat(settings)
        .isEqualTo(new ComputeSettings(0, 1, 1, false, true, 8, Duration.ofMillis(5)));
    assertThat(settings.workersHere()).isEqualTo(Runtime.getRuntime().availableProcessors());
  }

  @Test
  void followsTheEnvironment() {
    ComputeSettings settings =
        context
            .with("SPIRA_WORKERS=3", "SPIRA_INTRA_OP_THREADS=2", "SPIRA_INTER_OP_THREADS=4")
            .with("SPIRA_SPINNING=true", "SPIRA_ARENA=false")
            .with("SPIRA_BATCH_ROWS=16", "SPIRA_BATCH_BUDGET=7ms")
            .read(ComputeSettings.class);
    assertThat(settings)
        .isEqualTo(new ComputeSettings(3, 2, 4, true, false, 16, Duration.ofMillis(7)));
    assertThat(settings.workersHere()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SPIRA_WORKERS=-1",
        "SPIRA_WORKERS=1025",
        "SPIRA_INTRA_OP_THREADS=0",
        "SPIRA_INTER_OP_THREADS=0",
        "SPIRA_SPINNING=perhaps",
        "SPIRA_BATCH_ROWS=0",
        "SPIRA_BATCH_BUDGET=soon"
      })
  void refusesNonsense(String nonsense) {
    context.with(nonsense).start(run -> assertThat(run).hasFailed());
  }
}
