package org.spira.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.settings.SettingsUnderTest;

class WebSettingsTest {

  private final SettingsUnderTest<WebSettings> settings = SettingsUnderTest.of(WebSettings.class);

  @Test
  void haveDefaults() {
    WebSettings read = settings.with();

    assertThat(read.corsOrigins()).isEmpty();
  }

  @Test
  void areAllReadFromTheEnvironment() {
    WebSettings read = settings.with("SPIRA_CORS_ORIGINS=http://a,http://b");

    assertThat(read.corsOrigins()).containsExactly("http://a", "http://b");
  }
}
