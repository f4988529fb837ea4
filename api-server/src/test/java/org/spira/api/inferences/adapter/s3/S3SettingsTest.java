package org.spira.api.inferences.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;

class S3SettingsTest {

  private final SettingsUnderTest<S3Settings> settings =
      SettingsUnderTest.of(
          S3Settings.class, "SPIRA_S3_ACCESS_KEY=a", "SPIRA_S3_SECRET_KEY=hidden-b");

  @Test
  void haveDefaults() {
    S3Settings read = settings.with();

    assertThat(read.endpoint()).isEqualTo("http://localhost:9000");
    assertThat(read.region()).isEqualTo("us-east-1");
    assertThat(read.bucket()).isEqualTo("audio-files");
    assertThat(read.timeout()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    S3Settings read =
        settings.with(
            "SPIRA_S3_ENDPOINT=http://minio:9000",
            "SPIRA_S3_ACCESS_KEY=key",
            "SPIRA_S3_SECRET_KEY=secret",
            "SPIRA_S3_REGION=here",
            "SPIRA_S3_BUCKET=voices",
            "SPIRA_S3_TIMEOUT=1s");

    assertThat(read.endpoint()).isEqualTo("http://minio:9000");
    assertThat(read.accessKey()).isEqualTo("key");
    assertThat(read.secretKey()).isEqualTo("secret");
    assertThat(read.region()).isEqualTo("here");
    assertThat(read.bucket()).isEqualTo("voices");
    assertThat(read.timeout()).isEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @CsvSource({
    "SPIRA_S3_ENDPOINT, nowhere",
    "SPIRA_S3_ACCESS_KEY, ''",
    "SPIRA_S3_SECRET_KEY, ''",
    "SPIRA_S3_BUCKET, A",
    "SPIRA_S3_TIMEOUT, 0s"
  })
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }

  @Test
  void keepSecretsOutOfTheirText() {
    assertThat(settings.with().toString()).doesNotContain("hidden");
  }
}
