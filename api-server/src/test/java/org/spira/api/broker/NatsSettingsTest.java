package org.spira.api.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;
import org.spira.jetstream.BrokerSettings;

class NatsSettingsTest {

  private final SettingsUnderTest<NatsSettings> settings = SettingsUnderTest.of(NatsSettings.class);

  @Test
  void haveDefaults() {
    NatsSettings read = settings.with();

    assertThat(read.url()).isEqualTo("nats://localhost:4222");
    assertThat(read.user()).isEmpty();
    assertThat(read.replicas()).isEqualTo(1);
    assertThat(read.timeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(read.broker().user()).isNull();
  }

  @Test
  void areAllReadFromTheEnvironment() {
    NatsSettings read =
        settings.with(
            "SPIRA_NATS_URL=nats://a:1",
            "SPIRA_NATS_USER=u",
            "SPIRA_NATS_PASSWORD=p",
            "SPIRA_NATS_REPLICAS=3",
            "SPIRA_NATS_TIMEOUT=1s");

    assertThat(read.broker())
        .isEqualTo(
            new BrokerSettings(
                "nats://a:1", "u", "p", 3, Duration.ofSeconds(1), Duration.ofSeconds(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "SPIRA_NATS_URL, ''",
    "SPIRA_NATS_REPLICAS, 0",
    "SPIRA_NATS_REPLICAS, 6",
    "SPIRA_NATS_TIMEOUT, 0s"
  })
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }

  @Test
  void keepSecretsOutOfTheirText() {
    assertThat(settings.with("SPIRA_NATS_PASSWORD=hidden-one").toString()).doesNotContain("hidden");
  }
}
