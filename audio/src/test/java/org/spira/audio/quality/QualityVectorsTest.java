package org.spira.audio.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.WavDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors that the pages' own meter is held to as well (web/src/quality/vectors.test.ts). */
class QualityVectorsTest {

  private static final Path VECTORS = Path.of("src/test/resources/quality/vectors.json");
  private static final Path SAMPLES = Path.of("../models/samples");

  static Stream<JsonNode> vectors() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(VECTORS)).valueStream();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void measuresWhatThePagesMeasure(JsonNode vector) throws IOException {
    RecordingQuality quality = QualityMeter.measure(made(vector));

    JsonNode expected = vector.get("quality");
    assertThat(quality.seconds()).isEqualTo(expected.get("seconds").asDouble(), within(1e-9));
    assertThat(quality.levelDbfs()).isEqualTo(expected.get("levelDbfs").asDouble(), within(1e-6));
    assertThat(quality.clippedShare())
        .isEqualTo(expected.get("clippedShare").asDouble(), within(1e-9));
    assertThat(quality.speechShare())
        .isEqualTo(expected.get("speechShare").asDouble(), within(1e-9));
    assertThat(quality.signalToNoiseDb().orElse(-99))
        .isEqualTo(expected.path("signalToNoiseDb").asDouble(-99), within(1e-6));
  }

  /** A sample made softer or louder, with noise added and cut short, in whole numbers. */
  static Recording made(JsonNode vector) throws IOException {
    Path file = SAMPLES.resolve(vector.get("file").asString());
    Recording sample = WavDecoder.decode(Files.readAllBytes(file));
    double gain = vector.path("gain").asDouble(1);
    int noise = vector.path("noise").asInt(0);
    double seconds = vector.path("seconds").asDouble(sample.seconds());
    float[] samples = new float[(int) Math.round(seconds * sample.sampleRate())];
    int state = 1;
    for (int i = 0; i < samples.length; i++) {
      state = state * 1664525 + 1013904223;
      int hiss = (state >>> 8) % (2 * noise + 1) - noise;
      double value = Math.floor(sample.samples()[i] * 32768 * gain + 0.5) + hiss;
      samples[i] = (float) (Math.clamp(value, -32768, 32767) / 32768);
    }
    return new Recording(samples, sample.sampleRate());
  }
}
