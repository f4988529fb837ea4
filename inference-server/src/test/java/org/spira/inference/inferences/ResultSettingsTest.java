package org.spira.inference.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.SettingsContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

class ResultSettingsTest {

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(ResultSettings.class)
  static class Settings {}

  private final SettingsContext context = SettingsContext.of(Settings.class);

  @Test
  void keepNothingBackByDefault() {
    assertThat(context.read(ResultSettings.class).notBefore()).isEqualTo(Duration.ZERO);
  }

  @Test
  void followTheEnvironment() {
    assertThat(context.with("SPIRA_RESULT_NOT_BEFORE=500ms").read(ResultSettings.class).notBefore())
        .isEqualTo(Duration.ofMillis(500));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SPIRA_RESULT_NOT_BEFORE=-1ms",
        "SPIRA_RESULT_NOT_BEFORE=6s",
        "SPIRA_RESULT_NOT_BEFORE=soon"
      })
  void refuseNonsense(String variable) {
    context.with(variable).start(run -> assertThat(run).hasFailed());
  }

  @Test
  void nameTheVariable() {
    context
        .with("SPIRA_RESULT_NOT_BEFORE=1h")
        .start(run ->
            assertThat(run.getStartupFailure())
                .rootCause()
                .hasMessageStartingWith("SPIRA_RESULT_NOT_BEFORE must"));
  }
}
