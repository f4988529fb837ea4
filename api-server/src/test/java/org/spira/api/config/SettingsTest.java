package org.spira.api.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The defaults, the names of the environment variables, and what is said about wrong values. */
class SettingsTest {

  private static final String KEY = "SPIRA_JWT_KEY=a key of at least thirty-two bytes, for tests";

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withUserConfiguration(Settings.class)
          .withPropertyValues(KEY, "SPIRA_S3_ACCESS_KEY=a", "SPIRA_S3_SECRET_KEY=b");

  @EnableConfigurationProperties({
    ApiSettings.class,
    JwtSettings.class,
    BootstrapSettings.class,
    MongoSettings.class,
    S3Settings.class,
    NatsSettings.class
  })
  static class Settings {}

  @Test
  void haveDefaults() {
    runner.run(context -> {
      ApiSettings api = context.getBean(ApiSettings.class);
      assertThat(api.resultsSubject()).isEqualTo("result_updates");
      assertThat(api.corsOrigins()).isEmpty();
      assertThat(api.dispatch().republishAfter()).isEqualTo(Duration.ofSeconds(30));
      assertThat(context.getBean(MongoSettings.class).collections().inferences())
          .isEqualTo("inferences");
      assertThat(context.getBean(S3Settings.class).bucket()).isEqualTo("audio-files");
      assertThat(context.getBean(NatsSettings.class).replicas()).isEqualTo(1);
      assertThat(context.getBean(BootstrapSettings.class).wanted().models()).isEmpty();
      assertThat(context.getBean(BootstrapSettings.class).wanted().administrator().password())
          .isNull();
    });
  }

  @Test
  void areReadFromTheEnvironment() {
    runner
        .withPropertyValues(
            "SPIRA_CORS_ORIGINS=http://a,http://b",
            "SPIRA_BOOTSTRAP_MODELS=m=topic.a,n",
            "SPIRA_BOOTSTRAP_HOSPITALS=HC,HU",
            "SPIRA_UPLOADS_IN_FLIGHT=7",
            "SPIRA_REPUBLISH_AFTER=2s",
            "SPIRA_MONGO_COLLECTION_USERS=people",
            "SPIRA_NATS_REPLICAS=3")
        .run(context -> {
          ApiSettings api = context.getBean(ApiSettings.class);
          assertThat(api.corsOrigins()).containsExactly("http://a", "http://b");
          assertThat(api.uploads().inFlight()).isEqualTo(7);
          assertThat(api.dispatch().settings().republishAfter()).isEqualTo(Duration.ofSeconds(2));
          BootstrapSettings bootstrap = context.getBean(BootstrapSettings.class);
          assertThat(bootstrap.wanted().models())
              .containsExactlyInAnyOrderEntriesOf(Map.of("m", "topic.a", "n", "n-topic"));
          assertThat(bootstrap.wanted().hospitals()).containsExactly("HC", "HU");
          assertThat(context.getBean(MongoSettings.class).collections().users())
              .isEqualTo("people");
          assertThat(context.getBean(NatsSettings.class).broker().replicas()).isEqualTo(3);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "SPIRA_JWT_KEY, ''",
    "SPIRA_JWT_KEY, tooShortASecret",
    "SPIRA_JWT_TTL, 0s",
    "SPIRA_MONGO_URI, http://user:tooShortASecret@x",
    "SPIRA_S3_ENDPOINT, nowhere",
    "SPIRA_S3_BUCKET, A",
    "SPIRA_NATS_REPLICAS, 0",
    "SPIRA_RESULTS_SUBJECT, a.*",
    "SPIRA_BOOTSTRAP_MODELS, a b",
    "SPIRA_ADMIN_EMAIL, nobody",
    "SPIRA_UPLOADS_IN_FLIGHT, 0",
    "SPIRA_ORPHAN_AGE, 24h"
  })
  void nameTheVariableOfAWrongValueAndNeverTheValue(String variable, String value) {
    runner
        .withPropertyValues(variable + "=" + value)
        .run(context -> {
          assertThat(context).hasFailed();
          Throwable failure = requireNonNull(context.getStartupFailure());
          FailureAnalysis analysis = requireNonNull(new SettingFailureAnalyzer().analyze(failure));
          assertThat(analysis.getDescription()).startsWith(variable + " must");
          assertThat(analysis.getAction()).contains(variable);
          assertThat(analysis.getDescription()).doesNotContain("tooShortASecret");
        });
  }

  @Test
  void keepSecretsOutOfTheirText() {
    runner
        .withPropertyValues("SPIRA_ADMIN_PASSWORD=hidden", "SPIRA_NATS_PASSWORD=hidden")
        .run(context -> {
          for (Class<?> type :
              new Class<?>[] {
                JwtSettings.class,
                BootstrapSettings.class,
                MongoSettings.class,
                S3Settings.class,
                NatsSettings.class
              }) {
            assertThat(context.getBean(type).toString())
                .doesNotContain("hidden", "thirty-two", "mongodb:");
          }
        });
  }
}
