package org.spira.inference.inferences.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.spira.common.RecordingPart;
import org.spira.common.ResultMessage;
import org.spira.common.WindowScore;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.ModelRole;
import org.spira.inference.shared.TryLaterException;

class AnswerInferenceTest extends AnsweringWorld {

  @Test
  void aggregatesTheRowsOfAllRecordings() {
    store.put(RecordingPart.FRASE, Wavs.humming(48_000, HALF_SCALE));
    store.put(RecordingPart.PARLENDA, Wavs.humming(16_000, 0));
    ResultMessage result = answer();
    // two windows of the sentence say 0.5, the padded one of the rhyme says 0
    assertThat(result.output()).hasSize(1);
    assertThat(result.output().getFirst()).isCloseTo(1 / 3.0, within());
    assertThat(result.diagnosis()).isEqualTo("inconclusive");
    assertThat(result.model()).isEqualTo("lungs");
    assertThat(result.modelVersion()).isEqualTo("1");
    assertThat(result.modelDigest()).isEqualTo("f".repeat(64));
    assertThat(result.error()).isNull();
    assertThat(result.aggregated()).isEqualTo("mean of rows");
    assertThat(result.remark())
        .isEqualTo(
            "too short for the model, which needs at least 2 s: parlenda; filled up with silence");
    assertThat(meters.events)
        .contains("stage FETCH", "stage DECODE", "stage FEATURES", "stage QUEUE", "stage RUN");
  }

  @Test
  void saysWhereItHeardWhat() {
    store.put(RecordingPart.FRASE, Wavs.humming(48_000, HALF_SCALE));
    store.put(RecordingPart.PARLENDA, Wavs.humming(16_000, 0));

    List<WindowScore> windows = Objects.requireNonNull(answer().windows());

    assertThat(windows)
        .extracting(WindowScore::part, WindowScore::start, WindowScore::length)
        .containsExactly(
            tuple("frase", 0.0, 2.0), tuple("frase", 1.0, 2.0), tuple("parlenda", 0.0, 1.0));
    assertThat(windows.get(0).score()).isCloseTo(0.5, within());
    assertThat(windows.get(2).score()).isCloseTo(0, within());
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-6);
  }

  @Test
  void leavesOutWhatWasNotSent() {
    store.put(RecordingPart.FRASE, new byte[0]);
    store.put(RecordingPart.PARLENDA, Wavs.humming(32_000, HALF_SCALE));
    assertThat(answer().output().getFirst()).isCloseTo(0.5, within());
  }

  @Test
  void theChallengerHearsTheSame() {
    store.put(RecordingPart.FRASE, Wavs.humming(32_000, HALF_SCALE));
    store.put(RecordingPart.PARLENDA, new byte[0]);
    assertThat(answers.shadow(CHANNEL, INFERENCE)).isEmpty();
    serve(ModelRole.CHALLENGER, "9", new FakeModel());
    assertThat(answers.shadow(CHANNEL, INFERENCE).orElseThrow().modelVersion()).isEqualTo("9");
  }

  @Test
  void leavesNoVersionInUse() {
    store.put(RecordingPart.FRASE, Wavs.humming(32_000, HALF_SCALE));
    store.put(RecordingPart.PARLENDA, new byte[0]);
    answer();
    store.away = true;
    assertThatThrownBy(this::answer).isInstanceOf(TryLaterException.class);
    models.replace("lungs", ModelRole.PRODUCTION, null);
    assertThat(graph.closings).hasValue(1);
  }
}
