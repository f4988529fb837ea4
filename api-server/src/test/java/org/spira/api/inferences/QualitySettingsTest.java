package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;
import org.spira.audio.quality.QualityThresholds;

class QualitySettingsTest {

  private final SettingsUnderTest<QualitySettings> settings =
      SettingsUnderTest.of(QualitySettings.class);

  @Test
  void haveDefaults() {
    assertThat(settings.with().thresholds()).isEqualTo(QualityThresholds.DEFAULT);
  }

  @Test
  void areAllReadFromTheEnvironment() {
    QualitySettings read =
        settings.with(
            "SPIRA_WARN_DURATION=1500ms",
            "SPIRA_WARN_LEVEL=-40.5",
            "SPIRA_WARN_CLIPPED=0.01",
            "SPIRA_WARN_SPEECH=0.3",
            "SPIRA_WARN_SNR=10");

    assertThat(read.thresholds()).isEqualTo(new QualityThresholds(1.5, -40.5, 0.01, 0.3, 10));
  }

  @ParameterizedTest
  @CsvSource({
    "SPIRA_WARN_DURATION, -1s",
    "SPIRA_WARN_LEVEL, 1",
    "SPIRA_WARN_LEVEL, NaN",
    "SPIRA_WARN_CLIPPED, 1.1",
    "SPIRA_WARN_CLIPPED, -0.1",
    "SPIRA_WARN_SPEECH, 20",
    "SPIRA_WARN_SPEECH, NaN",
    "SPIRA_WARN_SNR, Infinity"
  })
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }
}
