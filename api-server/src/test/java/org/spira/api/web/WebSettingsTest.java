package org.spira.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080, http://localhost:8080",
    "' HTTPS://App.Example.ORG ', https://app.example.org",
    "http://127.0.0.1:*, http://127.0.0.1:[*]",
    "http://[::1]:8081, http://[::1]:8081",
    "https://*.example.org, https://*.example.org",
    "capacitor://localhost, capacitor://localhost"
  })
  void takeOriginsAsBrowsersWriteThem(String written, String pattern) {
    assertThat(settings.with("SPIRA_CORS_ORIGINS=" + written).patterns()).containsExactly(pattern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:8080",
        "localhost",
        "app.example.net",
        "127.0.0.1:8080",
        "//app.example.net",
        "http:/app.example.net",
        "http//app.example.net",
        "http://app.example.net/",
        "http://app.example.net/spira",
        "http://app.example.net,localhost:8080",
        "http://app.example.net:80",
        "https://app.example.net:443",
        "http://app.example.net:8*",
        "http://user@app.example.net",
        "http://app example.net",
        "http://",
        "http://:8080",
        "*",
        "http://*",
        "https://*:8443",
        "https://*.net",
        "https://app*.example.net",
        "null",
        "file:///home"
      })
  void refuseWhatNoBrowserSendsAndWhatAnyPageDoes(String origins) {
    settings.refuse("SPIRA_CORS_ORIGINS", origins);
  }

  @Test
  void nameTheRightForm() {
    assertThat(OriginSetting.complaint("localhost:8080"))
        .hasValueSatisfying(
            said -> assertThat(said).contains("scheme").contains("https://app.example.org"));
  }
}
