package org.spira.inference.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DirectAccessSettingsTest {

  private static final String KEY = "a key of at least thirty-two characters";

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
