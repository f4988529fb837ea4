package org.spira.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.settings.SettingsUnderTest;

class MongoSettingsTest {

  private final SettingsUnderTest<MongoSettings> settings =
      SettingsUnderTest.of(MongoSettings.class);

  @Test
  void haveDefaults() {
    MongoSettings read = settings.with();

    assertThat(read.uri()).isEqualTo("mongodb://localhost:27017");
    assertThat(read.database()).isEqualTo("spira");
    assertThat(read.timeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(read.collections())
        .isEqualTo(
            new MongoCollections(
                "users",
                "models",
                "inferences",
                "results",
                "hospitals",
                "idempotency_keys",
                "login_attempts",
                "erasures",
                "audit_trail",
                "sessions"));
  }

  @Test
  void areAllReadFromTheEnvironment() {
    MongoSettings read =
        settings.with(
            "SPIRA_MONGO_URI=mongodb://a:1",
            "SPIRA_MONGO_DATABASE=d",
            "SPIRA_MONGO_TIMEOUT=1s",
            "SPIRA_MONGO_COLLECTION_USERS=u",
            "SPIRA_MONGO_COLLECTION_MODELS=m",
            "SPIRA_MONGO_COLLECTION_INFERENCES=i",
            "SPIRA_MONGO_COLLECTION_RESULTS=r",
            "SPIRA_MONGO_COLLECTION_HOSPITALS=h",
            "SPIRA_MONGO_COLLECTION_IDEMPOTENCY_KEYS=k",
            "SPIRA_MONGO_COLLECTION_LOGIN_ATTEMPTS=l",
            "SPIRA_MONGO_COLLECTION_ERASURES=e",
            "SPIRA_MONGO_COLLECTION_AUDIT_TRAIL=t",
            "SPIRA_MONGO_COLLECTION_SESSIONS=s");

    assertThat(read.uri()).isEqualTo("mongodb://a:1");
    assertThat(read.database()).isEqualTo("d");
    assertThat(read.timeout()).isEqualTo(Duration.ofSeconds(1));
    assertThat(read.collections())
        .isEqualTo(new MongoCollections("u", "m", "i", "r", "h", "k", "l", "e", "t", "s"));
  }

  @ParameterizedTest
  @CsvSource({
    "SPIRA_MONGO_URI, http://user:tooShortASecret@x",
    "SPIRA_MONGO_DATABASE, ''",
    "SPIRA_MONGO_TIMEOUT, 0s"
  })
  void refuseNonsense(String variable, String value) {
    settings.refuse(variable, value);
  }

  @Test
  void keepSecretsOutOfTheirText() {
    assertThat(settings.with().toString()).doesNotContain("mongodb:");
  }
}
