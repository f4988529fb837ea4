package org.spira.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.settings.SettingsUnderTest;

class ErasureSettingsTest {

  private final SettingsUnderTest<ErasureSettings> settings =
      SettingsUnderTest.of(ErasureSettings.class);

  @Test
  void haveDefaults() {
    assertThat(settings.with())
        .isEqualTo(new ErasureSettings(Duration.ofSeconds(5), Duration.ofMinutes(1)));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    assertThat(settings.with("SPIRA_ERASE_EVERY=1s", "SPIRA_ERASE_AGAIN_AFTER=2s"))
        .isEqualTo(new ErasureSettings(Duration.ofSeconds(1), Duration.ofSeconds(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SPIRA_ERASE_EVERY", "SPIRA_ERASE_AGAIN_AFTER"})
  void refuseNonsense(String variable) {
    settings.refuse(variable, "0s");
  }
}
