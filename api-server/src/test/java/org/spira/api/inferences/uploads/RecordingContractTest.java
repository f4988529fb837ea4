package org.spira.api.inferences.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.api.inferences.uploads.Uploads.accept;
import static org.spira.api.inferences.uploads.Uploads.form;
import static org.spira.api.inferences.uploads.Uploads.refuse;
import static org.spira.api.inferences.uploads.Wavs.RATE;
import static org.spira.api.inferences.uploads.Wavs.good;
import static org.spira.api.inferences.uploads.Wavs.pcm16;
import static org.spira.api.inferences.uploads.Wavs.samples;
import static org.spira.api.inferences.uploads.Wavs.voice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Which recordings are accepted, and what is said about the others. */
class RecordingContractTest {

  private static final IntToDoubleFunction VOICE = voice(RATE, 0.3);
  private static final byte[] PCM = samples(2 * RATE, 16, VOICE);

  static Stream<Arguments> broken() {
    byte[] half = Arrays.copyOf(PCM, PCM.length / 2);
    return Stream.of(
        Arguments.of("promises more", plain("data", 8 * RATE, PCM), "is cut off"),
        Arguments.of("the file ends early", Arrays.copyOf(good(), 30_000), "is cut off"),
        Arguments.of("covers one half", plain("data", RATE, PCM), "holds more than its header"),
        Arguments.of("two files", Wavs.joined(good(), good()), "holds more than its header"),
        Arguments.of(
            "two chunks",
            new Wavs().format(1, 1, RATE, 16).chunk("data", half).chunk("data", half).bytes(),
            "holds more than its header"),
        Arguments.of("a button touched", pcm16(RATE, 0.08, VOICE), "lasts 0.08 s; at least 1 s"),
        Arguments.of("just too short", pcm16(RATE, 0.999, VOICE), "lasts 0.99 s; at least 1 s"),
        Arguments.of("one sample", pcm16(RATE, 1.0 / RATE, VOICE), "at least 1 s"),
        Arguments.of("no samples", pcm16(RATE, 0, VOICE), "holds no sound"),
        Arguments.of("silence", pcm16(RATE, 2, i -> 0), "is silent"),
        Arguments.of("a constant", pcm16(RATE, 2, i -> 0.3), "is silent"),
        Arguments.of("a click", pcm16(RATE, 2, i -> i == 99 ? 0.9 : 0), "is silent"),
        Arguments.of("no number", floats(i -> Double.NaN), "is damaged"),
        Arguments.of("one is no number", floats(i -> i == 9 ? Double.NaN : 0.2), "is damaged"),
        Arguments.of("one is infinite", floats(i -> i == 9 ? 1e40 : 0.2), "is damaged"),
        Arguments.of("one of 4e9", floats(i -> i == 9 ? 4e9 : 0.2), "is damaged"),
        Arguments.of("1000 Hz", pcm16(1_000, 9, VOICE), "says it has 1000 samples per second"),
        Arguments.of("a minute and more", eightBits(), "at most 60 s are taken"),
        Arguments.of(
            "a codec",
            new Wavs().format(0x11, 1, RATE, 4).chunk("data", PCM).bytes(),
            "is written in IMA ADPCM"),
        Arguments.of("another container", text("OggS then OpusHead"), "is not WAV but Ogg"),
        Arguments.of("no recording", text("nothing that sounds"), "is not a WAV file"));
  }

  private static byte[] plain(String id, int saidLength, byte[] body) {
    return new Wavs().format(1, 1, RATE, 16).chunk(id, saidLength, body).bytes();
  }

  private static byte[] floats(IntToDoubleFunction sound) {
    return new Wavs().format(3, 1, RATE, 32).chunk("data", Wavs.floats(2 * RATE, sound)).bytes();
  }

  private static byte[] eightBits() {
    int rate = 4_000;
    byte[] samples = samples(61 * rate, 8, voice(rate, 0.3));
    return new Wavs().format(1, 1, rate, 8).chunk("data", samples).bytes();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void refusesWhatIsBroken(String what, byte[] wav, String words) {
    for (String part : new String[] {"aceite", "sustentada", "parlenda", "frase"}) {
      assertThat(refuse(form().file(part, wav)).complaints())
          .singleElement()
          .asString()
          .startsWith(part + ": the recording ")
          .contains(words);
    }
  }

  static Stream<Arguments> odd() {
    byte[] negative = samples(2 * RATE, 16, i -> -VOICE.applyAsDouble(i));
    byte[] wide = samples(2 * RATE, 32, VOICE);
    byte[] tag = {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 2, 1, 1};
    return Stream.of(
        Arguments.of("plain", plain("data", PCM.length, PCM)),
        Arguments.of("opposite channels", stereo(PCM, negative)),
        Arguments.of("a wrong block size", odd(1, 16, 1, 2 * RATE, PCM)),
        Arguments.of("a wrong byte rate", odd(1, 16, 2, RATE, PCM)),
        Arguments.of("24 bits in 4 bytes", odd(1, 24, 4, 4 * RATE, wide)),
        Arguments.of("A-law", odd(6, 8, 1, RATE, loud(2 * RATE))),
        Arguments.of("mu-law", odd(7, 8, 1, RATE, loud(2 * RATE))),
        Arguments.of("ID3 before", Wavs.joined(tag, plain("data", PCM.length, PCM))),
        Arguments.of("no length", new Wavs().format(1, 1, RATE, 16).chunk("data", 0, PCM).bytes()),
        Arguments.of("a pipe", new Wavs().format(1, 1, RATE, 16).chunk("data", -1, PCM).streamed()),
        Arguments.of("a pipe of ffmpeg", plain("data", 0x7FFF_FFFF, PCM)));
  }

  private static byte[] odd(int code, int bits, int block, int byteRate, byte[] samples) {
    return new Wavs().format(code, 1, RATE, bits, block, byteRate).chunk("data", samples).bytes();
  }

  private static byte[] stereo(byte[] left, byte[] right) {
    byte[] both = new byte[2 * left.length];
    for (int i = 0; i < left.length; i++) {
      both[2 * i - i % 2] = left[i];
      both[2 * i - i % 2 + 2] = right[i];
    }
    return new Wavs().format(1, 2, RATE, 16).chunk("data", both).bytes();
  }

  private static byte[] loud(int count) {
    byte[] codes = new byte[count];
    for (int i = 0; i < count; i++) {
      codes[i] = (byte) (i / 20 % 2 == 0 ? 0x30 : 0xB0);
    }
    return codes;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void hearsWhatDevicesProduce(String what, byte[] wav) {
    JsonNode heard = accept(form().file("frase", wav)).get("quality").get("frase");

    assertThat(heard.get("duration").doubleValue()).isEqualTo(2);
    assertThat(heard.get("sample_rate").intValue()).isEqualTo(RATE);
    assertThat(heard.get("level").doubleValue()).isBetween(-30.0, 0.0);
  }

  @Test
  void namesEverythingThatIsWrongInOneAnswer() {
    assertThat(
            refuse(
                    form()
                        .without("rgh")
                        .field("age", "-1")
                        .file("Frase", good())
                        .file("aceite", pcm16(RATE, 2, i -> 0))
                        .file("sustentada", Arrays.copyOf(good(), 20_000))
                        .file("parlenda", pcm16(RATE, 0.1, VOICE))
                        .file("frase", text("no recording")))
                .json()
                .get("detail")
                .valueStream()
                .map(one -> one.get("loc").get(1).stringValue()))
        .containsExactly("Frase", "rgh", "age", "aceite", "sustentada", "parlenda", "frase");
  }
}
