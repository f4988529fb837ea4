package org.spira.api.research;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.settings.SettingsUnderTest;

class PseudonymSettingsTest {

  private static final String KEY = "a key of thirty-two bytes, for pseudonyms";

  private final SettingsUnderTest<PseudonymSettings> settings =
      SettingsUnderTest.of(PseudonymSettings.class);

  @Test
  void haveNoKeyByDefault() {
    assertThat(settings.with().key()).isEmpty();
  }

  @Test
  void areReadFromTheEnvironment() {
    assertThat(settings.with("SPIRA_PSEUDONYM_KEY=" + KEY).key()).isEqualTo(KEY);
  }

  @Test
  void refuseAKeyThatCouldBeGuessed() {
    settings.refuse("SPIRA_PSEUDONYM_KEY", "tooShortASecret");
  }

  @Test
  void keepTheKeyOutOfTheirText() {
    assertThat(settings.with("SPIRA_PSEUDONYM_KEY=" + KEY).toString()).doesNotContain(KEY);
  }
}
