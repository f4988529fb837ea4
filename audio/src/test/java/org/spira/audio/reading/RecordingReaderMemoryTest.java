package org.spira.audio.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spira.audio.reading.SentWavs.RATE;
import static org.spira.audio.reading.SentWavs.READER;
import static org.spira.audio.reading.SentWavs.wav;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.WavFiles;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.testservers.damage.Allocated;

/** Memory is taken by the size of the file, whatever it says of itself. */
class RecordingReaderMemoryTest {

  /**
   * 8 bits and one channel make the most of each byte; odd rates and few samples resample worst.
   */
  @ParameterizedTest
  @CsvSource({"8000, 1", "8000, 59", "4001, 59", "44101, 3", "48000, 10", "96001, 1", "192000, 1"})
  void takesMemoryByTheSizeOfTheFile(int rate, int seconds) {
    byte[] wav = noise(rate, 1, rate * seconds);
    long result = 4L * RATE * seconds;

    assertThat(Allocated.by(() -> READER.read(wav))).isLessThan(4L * wav.length + (128 << 10));
    assertThat(Allocated.by(() -> READER.read(wav, RATE)))
        .isLessThan(16L * wav.length + result + (1 << 20) + (128 << 10));
  }

  @Test
  void takesNoMoreForManyChannels() {
    byte[] wav = noise(8_000, 8, 8_000 * 8 * 10);

    assertThat(Allocated.by(() -> READER.read(wav))).isLessThan(4L * wav.length / 8 + (128 << 10));
  }

  /** The header alone is worked on: nothing is taken for what is refused. */
  @Test
  void takesNothingForWhatIsTooLong() {
    byte[] wav = noise(8_000, 1, 8_000_000);

    long taken =
        Allocated.by(() ->
            assertThatExceptionOfType(UndecodableAudioException.class)
                .isThrownBy(() -> READER.read(wav, RATE))
                .withMessageContaining("lasts 1000 s; at most 60 s"));

    assertThat(taken).isLessThan(128 << 10);
  }

  private static byte[] noise(int rate, int channels, int bytes) {
    byte[] data = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      data[i] = (byte) (i * 31 + i / 7);
    }
    return new WavFiles().format(1, channels, rate, 8).chunk("data", data).bytes();
  }
}
