package org.spira.inference.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spira.inference.hearing.Listening.hear;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.engine.Rows;
import org.spira.inference.workbench.Heard;

/** Recordings that a model hears as one. */
class JoinedRecordingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"waveform", "mfcc"})
  void joinedRecordingsAreCutAsOne(String input) {
    Map<String, ?> metadata =
        Map.of(
            "input", input, "combine", "concatenate", "window", Map.of("length", 1, "step", 0.5));
    Heard heard = hear(metadata, 12_000, 16_000, 9_000);
    assertThat(heard.counts()).containsExactly(3);
    assertThat(heard.remark()).isNull();
    assertThat(heard.seconds()).containsExactly(0.75, 1.0, 0.5625);
    assertThatThrownBy(() -> hear(metadata, 9_000, 7_000))
        .isInstanceOf(TooShortException.class)
        .hasMessageContaining(": frase, parlenda; ");
  }

  @Test
  void joinedRecordingsFollowEachOtherWithNothingBetween() {
    Rows alone = hear(Map.of(), 16_000).recordings().getFirst();
    FloatBuffer once = FloatBuffer.allocate(16_000);
    alone.write(0, once);

    Rows joined = hear(Map.of("combine", "concatenate"), 16_000, 16_000).recordings().getFirst();
    FloatBuffer both = FloatBuffer.allocate(32_000);
    joined.write(0, both);

    assertThat(Arrays.copyOfRange(both.array(), 0, 16_000)).containsExactly(once.array());
    assertThat(Arrays.copyOfRange(both.array(), 16_000, 32_000)).containsExactly(once.array());
  }
}
