package org.spira.api.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;

class ModelSettingsTest {

  private final SettingsUnderTest<ModelSettings> settings =
      SettingsUnderTest.of(ModelSettings.class);

  @Test
  void haveDefaults() {
    ModelSettings read = settings.with();

    assertThat(read.channels()).isEmpty();
  }

  @Test
  void areAllReadFromTheEnvironment() {
    ModelSettings read = settings.with("SPIRA_BOOTSTRAP_MODELS=m=topic.a,n");

    assertThat(read.channels()).isEqualTo(Map.of("m", "topic.a", "n", "n-topic"));
  }

  @ParameterizedTest
  @CsvSource({"SPIRA_BOOTSTRAP_MODELS, a b", "SPIRA_BOOTSTRAP_MODELS, m=a.*"})
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }
}
