package org.spira.api.inferences.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreatedInTest {

  @Test
  void writesAndReadsTimesAsTheOldServiceDoes() {
    Instant time = Instant.parse("2022-07-18T17:07:16.954632Z");

    assertThat(CreatedIn.text(time)).isEqualTo("2022-07-18 17:07:16.954632");
    assertThat(CreatedIn.time("2022-07-18 17:07:16.954632")).contains(time);
    assertThat(CreatedIn.time("2022-07-18 17:07:16"))
        .contains(Instant.parse("2022-07-18T17:07:16Z"));
    assertThat(CreatedIn.time("yesterday")).isEqualTo(Optional.empty());
  }
}
