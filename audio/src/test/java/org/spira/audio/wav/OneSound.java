package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spira.audio.WavFiles.pcm16;

import org.spira.audio.WavFiles;

/** A short sound, its file, and what is said when there is less or more of it. */
final class OneSound {

  static final short[] SOUND = {0, 16384, -32768, 32767};
  static final float[] HEARD = {0, 0.5f, -1, 32767 / 32768f};
  static final byte[] FILE = pcm16(16_000, 1, SOUND);
  static final String CUT = "is cut off";
  static final String MORE = "holds more than its header says";

  private OneSound() {}

  static WavFiles format() {
    return new WavFiles().format(1, 1, 16_000, 16);
  }

  static void refused(byte[] wav, String why) {
    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> WavDecoder.inspect(wav))
        .withMessageStartingWith("the recording")
        .withMessageContaining(why);
  }
}
