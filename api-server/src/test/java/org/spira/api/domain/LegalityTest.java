package org.spira.api.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalityTest {

  @ParameterizedTest
  @ValueSource(strings = {"a@b.org", "first.last+tag@hospital.usp.br", "x_1@a-b.co"})
  void takesAddresses(String email) {
    assertThat(EmailAddress.isLegal(email)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a@b", "@b.org", "a@", "a b@c.org", "a@b..org", ".a@b.org", "a.@b.org"})
  void refusesWhatIsNoAddress(String email) {
    assertThat(EmailAddress.isLegal(email)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "62d59254b6f4ae2a1f4f4f4",
        "62d59254b6f4ae2a1f4f4f4fa",
        "zzd59254b6f4ae2a1f4f4f4f"
      })
  void refusesWhatIsNoId(String id) {
    assertThat(Ids.isLegal(id)).isFalse();
  }

  @Test
  void tellsTheTimeOfAnId() {
    assertThat(Ids.timeOf("62d59254b6f4ae2a1f4f4f4f")).isEqualTo("2022-07-18T17:03:16Z");
    Instant time = Instant.parse("2026-03-01T10:00:00Z");
    assertThat(Ids.timeOf(Ids.firstAt(time))).isEqualTo(time);
    assertThat(Ids.isLegal(Ids.firstAt(time))).isTrue();
  }

  @Test
  void writesAndReadsTimesAsTheOldServiceDoes() {
    Instant time = Instant.parse("2022-07-18T17:07:16.954632Z");

    assertThat(CreatedIn.text(time)).isEqualTo("2022-07-18 17:07:16.954632");
    assertThat(CreatedIn.time("2022-07-18 17:07:16.954632")).contains(time);
    assertThat(CreatedIn.time("2022-07-18 17:07:16"))
        .contains(Instant.parse("2022-07-18T17:07:16Z"));
    assertThat(CreatedIn.time("yesterday")).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "ação", "a/b", "a.b"})
  void refusesNamesThatNoRegisteredModelHas(String name) {
    assertThat(Model.isLegalName(name)).isFalse();
  }

  @Test
  void waitsLongerWithEachAttemptButNotForEver() {
    Dispatch first = Dispatch.first(Instant.EPOCH);
    Duration start = Duration.ofSeconds(30);
    Duration longest = Duration.ofMinutes(10);

    assertThat(first.patience(start, longest)).isEqualTo(start);
    assertThat(first.next(Instant.EPOCH).patience(start, longest)).isEqualTo(start.multipliedBy(2));
    assertThat(new Dispatch(500, Instant.EPOCH, null).patience(start, longest)).isEqualTo(longest);
  }
}
