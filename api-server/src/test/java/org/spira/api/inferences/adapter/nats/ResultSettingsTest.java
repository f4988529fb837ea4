package org.spira.api.inferences.adapter.nats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;

class ResultSettingsTest {

  private final SettingsUnderTest<ResultSettings> settings =
      SettingsUnderTest.of(ResultSettings.class);

  @Test
  void haveDefaults() {
    ResultSettings read = settings.with();

    assertThat(read.inFlight()).isEqualTo(16);
    assertThat(read.ackWait()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    ResultSettings read = settings.with("SPIRA_RESULTS_IN_FLIGHT=3", "SPIRA_RESULTS_ACK_WAIT=4s");

    assertThat(read.inFlight()).isEqualTo(3);
    assertThat(read.ackWait()).isEqualTo(Duration.ofSeconds(4));
  }

  @ParameterizedTest
  @CsvSource({"SPIRA_RESULTS_IN_FLIGHT, 0", "SPIRA_RESULTS_ACK_WAIT, 0s"})
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }
}
