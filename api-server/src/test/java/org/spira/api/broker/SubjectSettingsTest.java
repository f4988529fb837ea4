package org.spira.api.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.settings.SettingsUnderTest;

class SubjectSettingsTest {

  private final SettingsUnderTest<SubjectSettings> settings =
      SettingsUnderTest.of(SubjectSettings.class);

  @Test
  void haveDefaults() {
    SubjectSettings read = settings.with();

    assertThat(read.results()).isEqualTo("result_updates");
  }

  @Test
  void areAllReadFromTheEnvironment() {
    SubjectSettings read = settings.with("SPIRA_RESULTS_SUBJECT=results.here");

    assertThat(read.results()).isEqualTo("results.here");
  }

  @Test
  void refuseNonsense() {
    settings.refuse("SPIRA_RESULTS_SUBJECT", "a.*");
  }
}
