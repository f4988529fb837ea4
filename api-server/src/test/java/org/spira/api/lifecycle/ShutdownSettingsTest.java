package org.spira.api.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.api.settings.SettingsUnderTest;

class ShutdownSettingsTest {

  private final SettingsUnderTest<ShutdownSettings> settings =
      SettingsUnderTest.of(ShutdownSettings.class);

  @Test
  void haveDefaults() {
    ShutdownSettings read = settings.with();

    assertThat(read.budget()).isEqualTo(Duration.ofSeconds(20));
    assertThat(read.forResults()).isEqualTo(Duration.ofSeconds(5));
    assertThat(read.forRequests()).isEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    ShutdownSettings read = settings.with("SPIRA_SHUTDOWN_BUDGET=8s");

    assertThat(read.forResults()).isEqualTo(Duration.ofSeconds(2));
    assertThat(read.forRequests()).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void refuseNonsense() {
    settings.refuse("SPIRA_SHUTDOWN_BUDGET", "0s");
  }
}
