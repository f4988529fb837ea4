package org.spira.audio.wav;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("ByteBufferBackingArray") // all are allocated here
class BareSamplesTest {

  private static final String REMARK = "Ana Maria";

  private static byte[] pcm(int bytes) {
    ByteBuffer format = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    format.putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000);
    format.putShort((short) 1).putShort((short) 8);
    byte[] samples = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      samples[i] = (byte) (100 + i % 50);
    }
    return file(chunk("fmt ", format.array()), chunk("data", samples));
  }

  private static byte[] chunk(String name, byte[] content) {
    ByteBuffer chunk =
        ByteBuffer.allocate(8 + content.length + content.length % 2).order(ByteOrder.LITTLE_ENDIAN);
    return chunk.put(name.getBytes(ISO_8859_1)).putInt(content.length).put(content).array();
  }

  private static byte[] file(byte[]... chunks) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] chunk : chunks) {
      all.writeBytes(chunk);
    }
    ByteBuffer file = ByteBuffer.allocate(12 + all.size()).order(ByteOrder.LITTLE_ENDIAN);
    file.put("RIFF".getBytes(ISO_8859_1)).putInt(4 + all.size());
    return file.put("WAVE".getBytes(ISO_8859_1)).put(all.toByteArray()).array();
  }

  private static byte[] remark() {
    return chunk("LIST", ("INFOIART" + "\t\0\0\0" + REMARK + "\0").getBytes(ISO_8859_1));
  }

  private static byte[] part(byte[] wav, int from, int to) {
    return Arrays.copyOfRange(wav, from, to);
  }

  @ParameterizedTest
  @CsvSource({"100", "101"})
  void leaveTheSoundAndNothingElse(int bytes) {
    byte[] plain = pcm(bytes);
    byte[] format = part(plain, 12, 36);
    byte[] data = part(plain, 36, plain.length);

    assertThat(BareSamples.of(plain)).isEqualTo(plain);
    assertThat(BareSamples.of(file(remark(), format, remark(), data, remark()))).isEqualTo(plain);
  }

  @Test
  void leaveOutWhatFollowsTheNumbersOfTheFormat() {
    byte[] plain = pcm(100);
    byte[] longer = Arrays.copyOf(part(plain, 20, 36), 18 + REMARK.length() + 1);
    System.arraycopy(REMARK.getBytes(ISO_8859_1), 0, longer, 18, REMARK.length());
    byte[] data = part(plain, 36, plain.length);

    byte[] bare = BareSamples.of(file(chunk("fmt ", longer), data));
    assertThat(bare).isEqualTo(plain);
    assertThat(new String(bare, ISO_8859_1)).doesNotContain(REMARK);
  }

  @Test
  void refuseWhatIsNoRecording() {
    assertThatThrownBy(() -> BareSamples.of(REMARK.getBytes(ISO_8859_1)))
        .isInstanceOf(UndecodableAudioException.class);
  }
}
