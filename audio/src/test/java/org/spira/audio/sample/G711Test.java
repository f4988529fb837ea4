package org.spira.audio.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;

class G711Test {

  private static final int CODES = 256;

  @Test
  void agreesWithTheDecoderOfTheJdk() throws IOException {
    assertThat(heard(SampleEncoding.MU_LAW)).containsExactly(jdk(AudioFormat.Encoding.ULAW));
    assertThat(heard(SampleEncoding.A_LAW)).containsExactly(jdk(AudioFormat.Encoding.ALAW));
  }

  /** Full scale, the least steps and zero, as ITU-T G.711 has them in units of 14 and 13 bits. */
  @Test
  void hasTheValuesOfTheRecommendation() {
    assertThat(G711.MU_LAW[0x80] * 8192).isEqualTo(8031);
    assertThat(G711.MU_LAW[0x00] * 8192).isEqualTo(-8031);
    assertThat(G711.MU_LAW[0xFE] * 8192).isEqualTo(2);
    assertThat(G711.MU_LAW[0xFF]).isZero();
    assertThat(G711.A_LAW[0xAA] * 4096).isEqualTo(4032);
    assertThat(G711.A_LAW[0x2A] * 4096).isEqualTo(-4032);
    assertThat(G711.A_LAW[0xD5] * 4096).isEqualTo(1);
    assertThat(G711.A_LAW[0x55] * 4096).isEqualTo(-1);
  }

  private static byte[] codes() {
    byte[] codes = new byte[CODES];
    for (int code = 0; code < CODES; code++) {
      codes[code] = (byte) code;
    }
    return codes;
  }

  private static float[] heard(SampleEncoding encoding) {
    float[] heard = new float[CODES];
    encoding.read(codes(), 0, heard, CODES);
    return heard;
  }

  private static float[] jdk(AudioFormat.Encoding encoding) throws IOException {
    AudioFormat coded = new AudioFormat(encoding, 8_000, 8, 1, 1, 8_000, false);
    var codes = new AudioInputStream(new ByteArrayInputStream(codes()), coded, CODES);
    AudioFormat plain = new AudioFormat(8_000, 16, 1, true, false);
    byte[] bytes = AudioSystem.getAudioInputStream(plain, codes).readAllBytes();
    float[] heard = new float[CODES];
    for (int code = 0; code < CODES; code++) {
      heard[code] =
          ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(2 * code) / 32768f;
    }
    return heard;
  }
}
