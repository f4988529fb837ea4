package org.spira.api.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;
import org.spira.api.web.multipart.FormLimits;
import org.spira.audio.reading.RecordingLimits;
import org.spira.common.pace.Pace;

class UploadSettingsTest {

  private final SettingsUnderTest<UploadSettings> settings =
      SettingsUnderTest.of(UploadSettings.class);

  @Test
  void haveDefaults() {
    UploadSettings read = settings.with();

    assertThat(read.inFlight()).isEqualTo(16);
    assertThat(read.share()).isEqualTo(8);
    assertThat(read.unfinishedPerUser()).isEqualTo(10_000);
    assertThat(read.timeout()).isEqualTo(Duration.ofSeconds(15));
    Pace pace = Pace.ofFiles(2 << 10, Duration.ofMinutes(15));
    assertThat(read.limits()).isEqualTo(FormLimits.files(8 << 20, 33 << 20, pace));
    assertThat(read.recordings()).isEqualTo(RecordingLimits.DEFAULT);
  }

  @Test
  void areAllReadFromTheEnvironment() {
    UploadSettings read =
        settings.with(
            "SPIRA_UPLOADS_IN_FLIGHT=7",
            "SPIRA_UPLOADS_PER_USER=2",
            "SPIRA_UNFINISHED_PER_USER=300",
            "SPIRA_STORE_TIMEOUT=3s",
            "SPIRA_MAX_RECORDING=2MB",
            "SPIRA_MAX_UPLOAD=9MB",
            "SPIRA_UPLOAD_LEAST_RATE=5B",
            "SPIRA_UPLOAD_LONGEST=40s",
            "SPIRA_SHORTEST_RECORDING=500ms",
            "SPIRA_LONGEST_RECORDING=2m");

    assertThat(read.inFlight()).isEqualTo(7);
    assertThat(read.share()).isEqualTo(2);
    assertThat(read.unfinishedPerUser()).isEqualTo(300);
    assertThat(read.timeout()).isEqualTo(Duration.ofSeconds(3));
    Pace pace = Pace.ofFiles(5, Duration.ofSeconds(40));
    assertThat(read.limits()).isEqualTo(FormLimits.files(2 << 20, 9 << 20, pace));
    assertThat(read.recordings().shortestSeconds()).isEqualTo(0.5);
    assertThat(read.recordings().longestSeconds()).isEqualTo(120);
  }

  @ParameterizedTest
  @CsvSource({
    "SPIRA_UPLOADS_IN_FLIGHT, 0",
    "SPIRA_UPLOADS_PER_USER, -1",
    "SPIRA_UNFINISHED_PER_USER, -1",
    "SPIRA_STORE_TIMEOUT, 0s",
    "SPIRA_MAX_RECORDING, 0B",
    "SPIRA_MAX_UPLOAD, 8MB",
    "SPIRA_UPLOAD_LEAST_RATE, 0B",
    "SPIRA_UPLOAD_LONGEST, 0s",
    "SPIRA_SHORTEST_RECORDING, -1s",
    "SPIRA_LONGEST_RECORDING, 1s"
  })
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }
}
