package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;

class UploadSettingsTest {

  private final SettingsUnderTest<UploadSettings> settings =
      SettingsUnderTest.of(UploadSettings.class);

  @Test
  void haveDefaults() {
    UploadSettings read = settings.with();

    assertThat(read.inFlight()).isEqualTo(16);
    assertThat(read.timeout()).isEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    UploadSettings read = settings.with("SPIRA_UPLOADS_IN_FLIGHT=7", "SPIRA_STORE_TIMEOUT=3s");

    assertThat(read.inFlight()).isEqualTo(7);
    assertThat(read.timeout()).isEqualTo(Duration.ofSeconds(3));
  }

  @ParameterizedTest
  @CsvSource({"SPIRA_UPLOADS_IN_FLIGHT, 0", "SPIRA_STORE_TIMEOUT, 0s"})
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }
}
