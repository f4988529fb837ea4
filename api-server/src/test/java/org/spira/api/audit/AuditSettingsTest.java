package org.spira.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.settings.SettingsUnderTest;

class AuditSettingsTest {

  private final SettingsUnderTest<AuditSettings> settings =
      SettingsUnderTest.of(AuditSettings.class);

  @Test
  void haveDefaults() {
    assertThat(settings.with())
        .isEqualTo(new AuditSettings(Duration.ofDays(1826), Duration.ofHours(1)));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    assertThat(settings.with("SPIRA_AUDIT_KEPT=3d", "SPIRA_AUDIT_PRUNE_EVERY=2s"))
        .isEqualTo(new AuditSettings(Duration.ofDays(3), Duration.ofSeconds(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPIRA_AUDIT_KEPT", "SPIRA_AUDIT_PRUNE_EVERY"})
  void refuseNonsense(String variable) {
    settings.refuse(variable, "0s");
  }
}
