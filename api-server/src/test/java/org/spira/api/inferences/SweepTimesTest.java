package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;

class SweepTimesTest {

  private final SettingsUnderTest<SweepTimes> settings = SettingsUnderTest.of(SweepTimes.class);

  @Test
  void haveDefaults() {
    SweepTimes read = settings.with();

    assertThat(read.every()).isEqualTo(Duration.ofHours(1));
    assertThat(read.keysKept()).isEqualTo(Duration.ofDays(1));
    assertThat(read.orphanAge()).isEqualTo(Duration.ofDays(2));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    SweepTimes read =
        settings.with("SPIRA_SWEEP_EVERY=2h", "SPIRA_IDEMPOTENCY_TTL=3h", "SPIRA_ORPHAN_AGE=5h");

    assertThat(read.every()).isEqualTo(Duration.ofHours(2));
    assertThat(read.keysKept()).isEqualTo(Duration.ofHours(3));
    assertThat(read.orphanAge()).isEqualTo(Duration.ofHours(5));
  }

  @ParameterizedTest
  @CsvSource({"SPIRA_SWEEP_EVERY, 0s", "SPIRA_IDEMPOTENCY_TTL, 0s", "SPIRA_ORPHAN_AGE, 24h"})
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }
}
