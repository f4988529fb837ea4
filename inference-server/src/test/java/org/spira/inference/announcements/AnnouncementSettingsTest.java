package org.spira.inference.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.inference.SettingsContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

class AnnouncementSettingsTest {

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(AnnouncementSettings.class)
  static class Settings {}

  private final SettingsContext context = SettingsContext.of(Settings.class);

  @Test
  void lieBesideTheResultsByDefault() {
    assertThat(context.read(AnnouncementSettings.class).resultsSubject())
        .isEqualTo("result_updates");
  }

  @Test
  void followTheEnvironment() {
    assertThat(
            context
                .with("SPIRA_RESULTS_SUBJECT=others")
                .read(AnnouncementSettings.class)
                .resultsSubject())
        .isEqualTo("others");
  }

  @Test
  void refuseNonsense() {
    context.with("SPIRA_RESULTS_SUBJECT= ").start(run -> assertThat(run).hasFailed());
  }
}
