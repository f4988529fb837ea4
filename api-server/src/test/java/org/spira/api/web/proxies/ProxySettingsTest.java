package org.spira.api.web.proxies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.settings.SettingsUnderTest;

class ProxySettingsTest {

  private final SettingsUnderTest<ProxySettings> settings =
      SettingsUnderTest.of(ProxySettings.class);

  @Test
  void haveDefaults() {
    assertThat(settings.with().inFront()).isEqualTo(1);
  }

  @Test
  void areReadFromTheEnvironment() {
    assertThat(settings.with("SPIRA_PROXIES=2").inFront()).isEqualTo(2);
  }

  @Test
  void refuseNonsense() {
    settings.refuse("SPIRA_PROXIES", "0");
  }
}
