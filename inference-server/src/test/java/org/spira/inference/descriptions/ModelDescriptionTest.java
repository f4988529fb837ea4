package org.spira.inference.descriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.mfcc.MfccSettings;
import org.spira.audio.window.Tail;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.Window.ShortRecording;
import org.spira.inference.descriptions.domain.pooling.Aggregation;
import org.spira.inference.descriptions.domain.pooling.Combination;
import org.spira.inference.descriptions.domain.pooling.Pooling;

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
    assertThat(description.scoring())
        .isEqualTo(
            new Scoring(
                ModelOutput.PROBABILITY,
                new Pooling(Aggregation.MEAN, 0.5, Combination.ROWS),
                new DiagnosisRule(0.5, 0.5, List.of("negative", "inconclusive", "positive")),
                false,
                null,
                null,
                null));
  }

  @Test
  void followsWhatIsSaid() {
    Map<String, Object> mfcc =
        new HashMap<>(Map.of("n_mfcc", 13, "n_mels", 20.0, "log_mels", true, "f_min", 50));
    mfcc.put("f_max", null);
    Map<String, Object> metadata = new HashMap<>();
    metadata.put("recordings", List.of("parlenda", "frase"));
    metadata.put("sample_rate", 8000);
    metadata.put("input", "mfcc");
    metadata.put("mfcc", mfcc);
    metadata.put("window", Map.of("length", 4, "step", 0.5, "short", "pad", "tail", "exact"));
    metadata.put("output", "logit");
    metadata.put("output_name", "score");
    metadata.put("aggregate", "vote");
    metadata.put("vote", 0.6);
    metadata.put("combine", "recordings");
    metadata.put("labels", List.of("positive", "negative"));
    metadata.put("thresholds", List.of(0.2, 0.8));

    ModelDescription description = ModelDescription.of(metadata);

    assertThat(description.recordings())
        .containsExactly(RecordingPart.PARLENDA, RecordingPart.FRASE);
    assertThat(description.input()).isEqualTo(ModelInput.MFCC);
    assertThat(description.features())
        .isEqualTo(new MfccSettings(8000, 13, 20, 1200, 400, 160, true, 50, 4000));
    assertThat(description.window()).isEqualTo(new Window(4, 0.5, ShortRecording.PAD, Tail.EXACT));
    assertThat(description.scoring())
        .isEqualTo(
            new Scoring(
                ModelOutput.LOGIT,
                new Pooling(Aggregation.VOTE, 0.6, Combination.RECORDINGS),
                new DiagnosisRule(0.2, 0.8, List.of("positive", "inconclusive", "negative")),
                true,
                "score",
                null,
                null));
  }

  @Test
  void aWindowHasTheContractsDefaults() {
    assertThat(ModelDescription.of(Map.of("window", Map.of("length", 4))).window())
        .isEqualTo(new Window(4, 4, ShortRecording.INCONCLUSIVE, Tail.NO));
    Map<String, Object> none = new HashMap<>();
    none.put("window", null);
    assertThat(ModelDescription.of(none).window()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"no, NO", "exact, EXACT", "unfinished, UNFINISHED"})
  void theTailIsSaidInWords(String said, Tail tail) {
    assertThat(ModelDescription.of(Map.of("window", Map.of("length", 1, "tail", said))).window())
        .extracting(Window::tail)
        .isEqualTo(tail);
  }

  @Test
  void aPlainNoIsNoTailThoughYamlTakesItForFalse() {
    assertThat(ModelDescription.of(Map.of("window", Map.of("length", 1, "tail", false))).window())
        .extracting(Window::tail)
        .isEqualTo(Tail.NO);
  }
}
