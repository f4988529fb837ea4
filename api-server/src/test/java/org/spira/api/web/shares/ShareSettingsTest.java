package org.spira.api.web.shares;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.api.settings.SettingsUnderTest;

class ShareSettingsTest {

  private final SettingsUnderTest<ShareSettings> settings =
      SettingsUnderTest.of(ShareSettings.class);

  @Test
  void haveDefaults() {
    assertThat(settings.with()).isEqualTo(new ShareSettings(48, Duration.ofSeconds(5)));
  }

  @Test
  void areReadFromTheEnvironment() {
    assertThat(settings.with("SPIRA_REQUESTS_PER_USER=7").perUser()).isEqualTo(7);
  }

  @Test
  void refuseNonsense() {
    settings.refuse("SPIRA_REQUESTS_PER_USER", "0");
  }
}
