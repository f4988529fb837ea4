package org.spira.bench.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.spira.audio.features.Features;
import org.spira.audio.wav.WavDecoder;
import org.spira.audio.wav.WavInfo;

class PlainInferenceTest {

  private static final Path GRAPH = Path.of("../models/registry/research-shape/1/model.onnx");

  @Test
  void recordingsAreWhatTheBrowserAppSends() {
    assertThat(WavDecoder.inspect(Voice.wav(48_000, 5))).isEqualTo(new WavInfo(48_000, 1, 240_000));
  }

  @Test
  void theSameVoiceIsMadeAtEachCall() {
    assertThat(Voice.wav(16_000, 1)).isEqualTo(Voice.wav(16_000, 1));
  }

  @Test
  void aWhiskerMoreThanFiveSecondsIsHeardAsTwoWindows() {
    try (ResearchModel model = new ResearchModel(GRAPH)) {
      Features features = new PlainInference(model).features(Voice.wav(16_000, 5.001));
      assertThat(features.rows()).isEqualTo(2);
      assertThat(features.frames()).isEqualTo(401);
      assertThat(features.coefficients()).isEqualTo(40);
    }
  }

  @Test
  void scoresDoNotDependOnWhatWasScoredBefore() {
    try (ResearchModel model = new ResearchModel(GRAPH)) {
      PlainInference inference = new PlainInference(model);
      double first = inference.score(Voice.wav(16_000, 5));
      double longer = inference.score(Voice.wav(16_000, 20));
      assertThat(inference.score(Voice.wav(16_000, 5))).isEqualTo(first);
      assertThat(first).isBetween(0.0, 1.0);
      assertThat(longer).isNotEqualTo(first);
    }
  }

  @Test
  void aRecordingOfTheBrowserAppScoresAlmostAsTheSameAtTheModelsRate() {
    try (ResearchModel model = new ResearchModel(GRAPH)) {
      PlainInference inference = new PlainInference(model);
      assertThat(inference.score(Voice.wav(48_000, 5)))
          .isCloseTo(inference.score(Voice.wav(16_000, 5)), within(0.2));
    }
  }
}
