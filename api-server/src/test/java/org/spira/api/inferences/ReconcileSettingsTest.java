package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;

class ReconcileSettingsTest {

  private final SettingsUnderTest<ReconcileSettings> settings =
      SettingsUnderTest.of(ReconcileSettings.class);

  @Test
  void haveDefaults() {
    ReconcileSettings read = settings.with();

    assertThat(read.every()).isEqualTo(Duration.ofSeconds(5));
    assertThat(read.grace()).isEqualTo(Duration.ofSeconds(5));
    assertThat(read.republishAfter()).isEqualTo(Duration.ofSeconds(30));
    assertThat(read.maxAttempts()).isEqualTo(12);
    assertThat(read.unservedAfter()).isEqualTo(Duration.ofMinutes(30));
    assertThat(read.dispatch().longestPatience()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    ReconcileSettings read =
        settings.with(
            "SPIRA_RECONCILE_EVERY=1s",
            "SPIRA_DISPATCH_GRACE=2s",
            "SPIRA_REPUBLISH_AFTER=3s",
            "SPIRA_MAX_ATTEMPTS=4",
            "SPIRA_UNSERVED_AFTER=0");

    assertThat(read.every()).isEqualTo(Duration.ofSeconds(1));
    assertThat(read.grace()).isEqualTo(Duration.ofSeconds(2));
    assertThat(read.republishAfter()).isEqualTo(Duration.ofSeconds(3));
    assertThat(read.maxAttempts()).isEqualTo(4);
    assertThat(read.unservedAfter()).isEqualTo(Duration.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "SPIRA_RECONCILE_EVERY, 0s",
    "SPIRA_DISPATCH_GRACE, 0s",
    "SPIRA_REPUBLISH_AFTER, 0s",
    "SPIRA_MAX_ATTEMPTS, 0",
    "SPIRA_UNSERVED_AFTER, -1s"
  })
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }
}
