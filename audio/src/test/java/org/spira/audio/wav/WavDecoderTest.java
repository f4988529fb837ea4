package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spira.audio.WavFiles.doubles;
import static org.spira.audio.WavFiles.floats;
import static org.spira.audio.WavFiles.ints;
import static org.spira.audio.WavFiles.longs;
import static org.spira.audio.WavFiles.pcm16;
import static org.spira.audio.WavFiles.shorts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.audio.WavFiles;

class WavDecoderTest {

  private static final short[] SOUND = {0, 16384, -32768, 32767};
  private static final float[] HEARD = {0, 0.5f, -1, 32767 / 32768f};

  @Test
  void asksAboutTheHeaderBeforeItReadsASample() {
    byte[] wav = pcm16(48_000, 1, new short[8]);
    List<WavInfo> asked = new ArrayList<>();

    assertThatExceptionOfType(UndecodableAudioException.class)
        .isThrownBy(() -> WavDecoder.decode(wav, info -> refuse(info, asked)))
        .withMessage("no");
    assertThat(asked).containsExactly(new WavInfo(48_000, 1, 8));
  }

  private static void refuse(WavInfo info, List<WavInfo> asked) {
    asked.add(info);
    throw new UndecodableAudioException("no");
  }

  @Test
  void readsWhatTheBrowserRecords() {
    byte[] wav = pcm16(48_000, 1, SOUND);

    Recording recording = WavDecoder.decode(wav);

    assertThat(recording.samples()).containsExactly(HEARD);
    assertThat(recording.sampleRate()).isEqualTo(48_000);
    assertThat(recording.seconds()).isEqualTo(4 / 48_000.0);
    assertThat(WavDecoder.inspect(wav)).isEqualTo(new WavInfo(48_000, 1, 4));
  }

  @Test
  void readsEveryEncoding() {
    assertThat(decode(1, 8, new byte[] {0, (byte) 128, (byte) 192, (byte) 255}))
        .containsExactly(-1, 0, 0.5f, 127 / 128f);
    assertThat(decode(1, 24, new byte[] {0, 0, (byte) 0x80, 0, 0, 0x40, -1, -1, -1}))
        .containsExactly(-1, 0.5f, -0x1p-23f);
    assertThat(decode(1, 32, ints(Integer.MIN_VALUE, 1 << 30, 0))).containsExactly(-1, 0.5f, 0);
    assertThat(decode(1, 64, longs(Long.MIN_VALUE, 1L << 62, 0))).containsExactly(-1, 0.5f, 0);
    assertThat(decode(3, 32, floats(-1, 0.25f, 1.5f))).containsExactly(-1, 0.25f, 1.5f);
    assertThat(decode(3, 64, doubles(-1, 0.1))).containsExactly(-1, 0.1f);
  }

  private static float[] decode(int code, int bits, byte[] data) {
    byte[] plain = new WavFiles().format(code, 1, 16_000, bits).chunk("data", data).bytes();
    byte[] extensible =
        new WavFiles().extensibleFormat(code, 1, 16_000, bits).chunk("data", data).bytes();
    float[] samples = WavDecoder.decode(plain).samples();
    assertThat(WavDecoder.decode(extensible).samples()).containsExactly(samples);
    return samples;
  }

  @Test
  void averagesTheChannels() {
    short[] sound = {16384, 0, -32768, -32768, 0, 0};

    assertThat(WavDecoder.decode(pcm16(44_100, 2, sound)).samples()).containsExactly(0.25f, -1, 0);
    short[] three = {16384, 0, 0, -32768, -32768, 0};
    assertThat(WavDecoder.decode(pcm16(44_100, 3, three)).samples())
        .containsExactly(1 / 6f, -2 / 3f);
  }

  @Test
  void averagesMoreFramesThanOneBlockHolds() {
    float[] samples = WavDecoder.decode(pcm16(16_000, 2, twoRamps(10_001))).samples();

    assertThat(samples).hasSize(10_001);
    for (int frame = 0; frame < samples.length; frame++) {
      assertThat(samples[frame]).isEqualTo((frame + 1) / 32768f);
    }
  }

  private static short[] twoRamps(int frames) {
    short[] stereo = new short[2 * frames];
    for (int frame = 0; frame < frames; frame++) {
      stereo[2 * frame] = (short) frame;
      stereo[2 * frame + 1] = (short) (frame + 2);
    }
    return stereo;
  }

  @Test
  void skipsChunksAroundTheSound() {
    byte[] wav =
        new WavFiles()
            .chunk("LIST", "INFOabc".getBytes(StandardCharsets.US_ASCII))
            .format(1, 1, 16_000, 16)
            .chunk("fact", new byte[4])
            .chunk("data", shorts(SOUND))
            .chunk("LIST", new byte[31])
            .bytes();

    assertThat(WavDecoder.decode(wav).samples()).containsExactly(HEARD);
  }
}
