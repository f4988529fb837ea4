package org.spira.inference.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.SettingsContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

class ModelsSettingsTest {

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(ModelsSettings.class)
  static class Settings {}

  private final SettingsContext context = SettingsContext.of(Settings.class);

  @Test
  void servesNothingByDefaultAndSaysWhatToSet() {
    ModelsSettings settings = context.read(ModelsSettings.class);
    assertThat(settings.httpModels()).isFalse();
    assertThatThrownBy(settings::specs).hasMessageContaining("set SPIRA_MODELS");
  }

  @Test
  void followsTheEnvironment() {
    ModelsSettings settings =
        context
            .with("SPIRA_MODELS=lungs,heart=beats", "SPIRA_HTTP_MODELS=true")
            .with("SPIRA_HTTP_MODEL_NAMES=half-plus-two")
            .read(ModelsSettings.class);
    assertThat(settings.specs())
        .containsExactly(
            new ModelSpec("lungs", "lungs-topic"),
            new ModelSpec("heart", "beats"),
            new ModelSpec("half-plus-two", null));
  }

  @Test
  void modelsOfHttpAloneAreNotServedWithoutHttp() {
    ModelsSettings settings =
        context
            .with("SPIRA_MODELS=lungs", "SPIRA_HTTP_MODEL_NAMES=half-plus-two")
            .read(ModelsSettings.class);
    assertThat(settings.specs()).containsExactly(new ModelSpec("lungs", "lungs-topic"));
  }

  @Test
  void aModelThatIsNamedForBothIsOne() {
    ModelsSettings settings =
        context
            .with(
                "SPIRA_MODELS=lungs",
                "SPIRA_HTTP_MODELS=true",
                "SPIRA_HTTP_MODEL_NAMES=lungs,lungs")
            .read(ModelsSettings.class);
    assertThat(settings.specs()).containsExactly(new ModelSpec("lungs", "lungs-topic"));
  }

  @Test
  void recordingsAreAsLongAsTheApiServerTakesThem() {
    ModelsSettings settings =
        context
            .with("SPIRA_SHORTEST_RECORDING=500ms", "SPIRA_LONGEST_RECORDING=90s")
            .read(ModelsSettings.class);
    assertThat(settings.recordings().shortestSeconds()).isEqualTo(0.5);
    assertThat(settings.recordings().longestSeconds()).isEqualTo(90);
  }

  @Test
  void refusesAWordThatIsNoSwitch() {
    context.with("SPIRA_HTTP_MODELS=perhaps").start(run -> assertThat(run).hasFailed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPIRA_MODELS=two words", "SPIRA_MODELS=lungs=a.>", "SPIRA_MODELS=="})
  void refusesNonsense(String nonsense) {
    ModelsSettings settings = context.with(nonsense).read(ModelsSettings.class);
    assertThatThrownBy(settings::specs)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'");
  }
}
