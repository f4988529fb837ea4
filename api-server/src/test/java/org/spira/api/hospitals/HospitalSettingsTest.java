package org.spira.api.hospitals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.settings.SettingsUnderTest;

class HospitalSettingsTest {

  private final SettingsUnderTest<HospitalSettings> settings =
      SettingsUnderTest.of(HospitalSettings.class);

  @Test
  void haveDefaults() {
    HospitalSettings read = settings.with();

    assertThat(read.bootstrap()).isEmpty();
  }

  @Test
  void areAllReadFromTheEnvironment() {
    HospitalSettings read = settings.with("SPIRA_BOOTSTRAP_HOSPITALS=HC,HU");

    assertThat(read.bootstrap()).containsExactly("HC", "HU");
  }
}
