package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;
import org.spira.api.web.forms.FormLimits;

class UploadSettingsTest {

  private final SettingsUnderTest<UploadSettings> settings =
      SettingsUnderTest.of(UploadSettings.class);

  @Test
  void haveDefaults() {
    UploadSettings read = settings.with();

    assertThat(read.inFlight()).isEqualTo(16);
    assertThat(read.timeout()).isEqualTo(Duration.ofSeconds(15));
    assertThat(read.limits()).isEqualTo(FormLimits.files(8 << 20, 33 << 20));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    UploadSettings read =
        settings.with(
            "SPIRA_UPLOADS_IN_FLIGHT=7",
            "SPIRA_STORE_TIMEOUT=3s",
            "SPIRA_MAX_RECORDING=2MB",
            "SPIRA_MAX_UPLOAD=9MB");

    assertThat(read.inFlight()).isEqualTo(7);
    assertThat(read.timeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(read.limits()).isEqualTo(FormLimits.files(2 << 20, 9 << 20));
  }

  @ParameterizedTest
  @CsvSource({
    "SPIRA_UPLOADS_IN_FLIGHT, 0",
    "SPIRA_STORE_TIMEOUT, 0s",
    "SPIRA_MAX_RECORDING, 0B",
    "SPIRA_MAX_UPLOAD, 8MB"
  })
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }
}
