package org.spira.inference.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.spira.inference.SettingsContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

class DirectAccessSettingsTest {

  private static final String KEY = "a key of at least thirty-two characters";

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(DirectAccessSettings.class)
  static class Settings {}

  private final SettingsContext context = SettingsContext.of(Settings.class);

  @Test
  void haveNoKeyByDefault() {
    assertThat(context.read(DirectAccessSettings.class).httpKey()).isEmpty();
  }

  @Test
  void followTheEnvironment() {
    assertThat(context.with("SPIRA_HTTP_KEY=" + KEY).read(DirectAccessSettings.class).httpKey())
        .isEqualTo(KEY);
  }

  @Test
  void keepTheKeyToThemselves() {
    DirectAccessSettings settings = new DirectAccessSettings(KEY);

    assertThat(settings.required()).isEqualTo(KEY);
    assertThat(settings.toString()).doesNotContain("thirty-two");
  }

  @Test
  void refuseAKeyThatCouldBeGuessedAndNoneWhereOneIsNeeded() {
    assertThatThrownBy(() -> new DirectAccessSettings("too short"))
        .hasMessageStartingWith("SPIRA_HTTP_KEY must have at least 32 characters")
        .hasMessageNotContaining("too short");
    assertThatThrownBy(() -> new DirectAccessSettings("").required())
        .hasMessageStartingWith("SPIRA_HTTP_KEY must be set where SPIRA_HTTP_MODELS is true");
  }
}
