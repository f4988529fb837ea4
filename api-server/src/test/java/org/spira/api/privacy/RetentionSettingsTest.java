package org.spira.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.privacy.domain.KeepingTimes;
import org.spira.api.settings.SettingsUnderTest;

class RetentionSettingsTest {

  private final SettingsUnderTest<RetentionSettings> settings =
      SettingsUnderTest.of(RetentionSettings.class);

  @Test
  void haveDefaults() {
    assertThat(settings.with())
        .isEqualTo(
            new RetentionSettings(
                Duration.ofHours(1), Duration.ZERO, Duration.ZERO, Duration.ZERO));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    RetentionSettings read =
        settings.with(
            "SPIRA_RETENTION_EVERY=1s",
            "SPIRA_KEEP_RECORDINGS=1d",
            "SPIRA_KEEP_IDENTITIES=2d",
            "SPIRA_KEEP_RESULTS=3d");

    assertThat(read.every()).isEqualTo(Duration.ofSeconds(1));
    assertThat(read.times())
        .isEqualTo(new KeepingTimes(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3)));
  }

  @Test
  void refuseNoPauseBetweenTwoTurns() {
    settings.refuse("SPIRA_RETENTION_EVERY", "0s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPIRA_KEEP_RECORDINGS", "SPIRA_KEEP_IDENTITIES", "SPIRA_KEEP_RESULTS"})
  void refuseTimesThatWereMeantOtherwise(String variable) {
    settings.refuse(variable, "30");
    settings.refuse(variable, "23h");
    settings.refuse(variable, "-1d");
  }
}
