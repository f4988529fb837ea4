package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.audio.WavFiles.joined;
import static org.spira.audio.WavFiles.little;
import static org.spira.audio.WavFiles.shorts;
import static org.spira.audio.wav.OneSound.CUT;
import static org.spira.audio.wav.OneSound.FILE;
import static org.spira.audio.wav.OneSound.HEARD;
import static org.spira.audio.wav.OneSound.MORE;
import static org.spira.audio.wav.OneSound.SOUND;
import static org.spira.audio.wav.OneSound.format;
import static org.spira.audio.wav.OneSound.refused;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may stand before and behind the sound, and what may not. */
class AroundTheSoundTest {

  static Stream<byte[]> behind() {
    byte[] pcm = shorts(new short[] {300, -2, 5000, 7, -9, 12, 4, 99});
    byte[] mute = new byte[5_000];
    byte[] pieces = "wavldata".getBytes(StandardCharsets.US_ASCII);
    return Stream.of(
        joined(FILE, pcm),
        joined(FILE, Arrays.copyOf(pcm, 2)),
        joined(FILE, FILE),
        joined(FILE, new byte[100], FILE),
        joined(FILE, mute),
        joined(FILE, "RIFX....WAVE".getBytes(StandardCharsets.US_ASCII)),
        format().chunk("data", shorts(SOUND)).chunk("data", pcm).bytes(),
        format().chunk("data", shorts(SOUND)).chunk("data", -1, pcm).streamed(),
        format().chunk("data", shorts(SOUND)).chunk("data", 0, pcm).streamed(),
        format().chunk("data", shorts(SOUND)).chunk("LIST", new byte[3]).chunk("data", pcm).bytes(),
        format().chunk("data", shorts(SOUND)).chunk("LIST", pieces).bytes(),
        format().chunk("data", 4, shorts(SOUND)).bytes(),
        format().chunk("data", 4, shorts(SOUND)).streamed(),
        format().chunk("data", 4, shorts(SOUND)).bytes("RIFF", 40),
        joined(format().chunk("data", -1, shorts(SOUND)).streamed(), FILE),
        joined(format().chunk("data", 0, shorts(SOUND)).streamed(), FILE));
  }

  @ParameterizedTest
  @MethodSource("behind")
  void refusesSoundBehindTheSound(byte[] wav) {
    refused(wav, MORE);
  }

  static Stream<byte[]> described() {
    byte[] tag = new byte[128];
    tag[0] = 'T';
    tag[1] = 'A';
    tag[2] = 'G';
    tag[50] = 'x';
    byte[] id3 = {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 2, 1, 1};
    byte[] unpadded =
        joined("LIST".getBytes(StandardCharsets.US_ASCII), little(4).putInt(3).array());
    return Stream.of(
        format().chunk("data", shorts(SOUND)).chunk("LIST", new byte[31]).bytes(),
        format().chunk("data", shorts(SOUND)).chunk("bext", new byte[602]).bytes("RIFF", 44),
        format().chunk("data", shorts(SOUND)).chunk("id3 ", id3).chunk("JUNK", tag).bytes(),
        format().chunk("data", shorts(SOUND)).chunk("cue ", new byte[28]).streamed(),
        format().chunk("data", shorts(SOUND)).chunk("data", new byte[0]).bytes(),
        joined(FILE, new byte[1]),
        joined(FILE, new byte[3]),
        joined(FILE, new byte[4_096]),
        joined(FILE, tag),
        joined(FILE, id3),
        joined(FILE, unpadded, new byte[3]),
        joined(FILE, unpadded, new byte[3], unpadded, new byte[3]));
  }

  @ParameterizedTest
  @MethodSource("described")
  void readsFilesWithDescriptionsAndPaddingBehindTheSound(byte[] wav) {
    assertThat(WavDecoder.decode(wav).samples()).containsExactly(HEARD);
  }

  @Test
  void readsAFileBehindTags() {
    byte[] tag = {'I', 'D', '3', 3, 0, 0, 0, 0, 1, 2};
    byte[] tagged = joined(tag, new byte[130], FILE);

    assertThat(WavDecoder.decode(tagged).samples()).containsExactly(HEARD);
    assertThat(WavDecoder.decode(joined(tag, new byte[130], tagged)).samples())
        .containsExactly(HEARD);
    assertThat(WavDecoder.decode(joined(tag, new byte[1_000], FILE)).samples())
        .containsExactly(HEARD);
    refused(joined(tag, new byte[130], Arrays.copyOf(FILE, 50)), CUT);
    refused(joined(tag, new byte[130], FILE, FILE), MORE);
    refused(joined(tag, new byte[9]), "not WAV but MP3");
  }
}
