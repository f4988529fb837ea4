package org.spira.inference.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.audio.mfcc.MfccSettings;
import org.spira.common.RecordingPart;

class ModelDescriptionTest {

  @Test
  void completesWhatIsNotSaidWithTheContractsDefaults() {
    ModelDescription description = ModelDescription.of(Map.of());
    assertThat(description.recordings()).containsExactly(RecordingPart.FRASE);
    assertThat(description.sampleRate()).isEqualTo(16_000);
    assertThat(description.input()).isEqualTo(ModelInput.WAVEFORM);
    assertThat(description.features())
        .isEqualTo(new MfccSettings(16_000, 40, 40, 1200, 400, 160, false, 0, 8000));
    assertThat(description.window()).isNull();
    assertThat(description.aggregation()).isEqualTo(Aggregation.MEAN);
    assertThat(description.rule())
        .isEqualTo(new DiagnosisRule(0.5, 0.5, List.of("negative", "inconclusive", "positive")));
  }

  @Test
  void followsWhatIsSaid() {
    Map<String, Object> mfcc = new HashMap<>(Map.of("n_mfcc", 13, "n_mels", 20, "log_mels", true));
    mfcc.put("f_max", null);
    ModelDescription description =
        ModelDescription.of(
            Map.of(
                "recordings",
                List.of("parlenda", "frase"),
                "sample_rate",
                8000,
                "input",
                "mfcc",
                "mfcc",
                mfcc,
                "window",
                Map.of("length", 4, "step", 0.5),
                "aggregate",
                "max",
                "labels",
                List.of("positive", "negative"),
                "thresholds",
                List.of(0.2, 0.8),
                "a key of tomorrow",
                "is ignored"));
    assertThat(description.recordings())
        .containsExactly(RecordingPart.PARLENDA, RecordingPart.FRASE);
    assertThat(description.input()).isEqualTo(ModelInput.MFCC);
    assertThat(description.features())
        .isEqualTo(new MfccSettings(8000, 13, 20, 1200, 400, 160, true, 0, 4000));
    assertThat(description.window()).isEqualTo(new Window(4, 0.5));
    assertThat(description.aggregation()).isEqualTo(Aggregation.MAX);
    assertThat(description.rule())
        .isEqualTo(new DiagnosisRule(0.2, 0.8, List.of("positive", "inconclusive", "negative")));
  }

  static Stream<Arguments> illegal() {
    return Stream.of(
        Arguments.of(Map.of("recordings", List.of("canção")), "'canção'"),
        Arguments.of(Map.of("recordings", List.of()), "at least one part"),
        Arguments.of(Map.of("recordings", List.of("frase", "frase")), "twice"),
        Arguments.of(Map.of("recordings", "frase"), "recordings must be a list"),
        Arguments.of(Map.of("sample_rate", 0), "sample_rate"),
        Arguments.of(Map.of("sample_rate", 16000.5), "sample_rate must be a whole number"),
        Arguments.of(Map.of("input", "video"), "none of waveform, mfcc"),
        Arguments.of(Map.of("mfcc", Map.of("n_mfcc", 41)), "n_mfcc"),
        Arguments.of(Map.of("mfcc", Map.of("log_mels", "yes")), "mfcc.log_mels must be true or"),
        Arguments.of(Map.of("mfcc", List.of()), "mfcc must be a mapping"),
        Arguments.of(Map.of("window", Map.of("length", 0, "step", 1)), "window.length"),
        Arguments.of(Map.of("window", Map.of("length", 4, "step", -1)), "window.step"),
        Arguments.of(Map.of("window", Map.of("step", 1)), "window.length"),
        Arguments.of(
            Map.of("input", "mfcc", "window", Map.of("length", 0.01, "step", 0.01)), "too short"),
        Arguments.of(Map.of("aggregate", "median"), "none of mean, max"),
        Arguments.of(Map.of("thresholds", List.of(0.5)), "thresholds must be two numbers"),
        Arguments.of(Map.of("thresholds", List.of(0.5, "x")), "thresholds must be a number"),
        Arguments.of(Map.of("thresholds", List.of(0.6, 0.5)), "the lower first"),
        Arguments.of(Map.of("labels", List.of("negative")), "labels must be two"));
  }

  @ParameterizedTest
  @MethodSource("illegal")
  void refusesWhatItCannotFollowAndNamesTheKey(Map<String, Object> metadata, String message) {
    assertThatThrownBy(() -> ModelDescription.of(metadata))
        .isInstanceOf(IllegalDescriptionException.class)
        .hasMessageContaining(message);
  }
}
