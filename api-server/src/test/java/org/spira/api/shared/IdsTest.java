package org.spira.api.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

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
}
