package org.spira.inference.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.SettingsContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

class ReplicaSettingsTest {

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(ReplicaSettings.class)
  static class Settings {}

  private final SettingsContext context = SettingsContext.of(Settings.class);

  @Test
  void haveNoNameByDefault() {
    assertThat(context.read(ReplicaSettings.class).called()).isEmpty();
  }

  @Test
  void followTheEnvironment() {
    ReplicaSettings settings =
        context.with("SPIRA_REPLICA_NAME=spira-inference-7c9f-x1").read(ReplicaSettings.class);
    assertThat(settings.called()).contains("spira-inference-7c9f-x1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "<b>", "a/b"})
  void refuseWhatIsNoName(String name) {
    context
        .with("SPIRA_REPLICA_NAME=" + name)
        .start(run ->
            assertThat(run).getFailure().rootCause().hasMessageContaining("SPIRA_REPLICA_NAME"));
  }
}
