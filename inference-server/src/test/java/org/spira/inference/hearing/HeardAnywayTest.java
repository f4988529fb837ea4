package org.spira.inference.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spira.inference.hearing.Listening.hear;
import static org.spira.inference.hearing.Listening.samples;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.shared.UnanswerableException;

/** What an upload would be refused for is refused here too, and nothing else. */
class HeardAnywayTest {

  @ParameterizedTest
  @CsvSource({"8000, lasts 0.5 s; at least 1 s", "976000, lasts 61 s; at most 60 s"})
  void theBoundsOfAnUploadHoldHereTooWhoeverAcceptedIt(int samples, String why) {
    assertThatThrownBy(() -> hear(Wavs.humming(samples, 8192)))
        .isInstanceOf(UnanswerableException.class)
        .hasMessageStartingWith("recording frase cannot be heard: the recording " + why);
  }

  @Test
  void silenceIsNeverDiagnosedWhoeverAcceptedIt() {
    for (int constant : new int[] {0, 8192}) {
      short[] silence = new short[32_000];
      Arrays.fill(silence, (short) constant);
      assertThatThrownBy(() -> hear(Wavs.pcm16(1, silence)))
          .isInstanceOf(UnanswerableException.class)
          .hasMessageContaining("frase cannot be heard: the recording is silent");
    }
  }

  @Test
  void channelsThatCancelEachOtherAreHeardAsTheirTwinIs() {
    short[] mono = new short[32_000];
    short[] opposite = new short[64_000];
    for (int i = 0; i < mono.length; i++) {
      mono[i] = (short) (i / 40 % 2 == 0 ? 9000 : -9000);
      opposite[2 * i] = mono[i];
      opposite[2 * i + 1] = (short) -mono[i];
    }
    assertThat(samples(hear(Wavs.pcm16(2, opposite))))
        .isEqualTo(samples(hear(Wavs.pcm16(1, mono))));
  }
}
