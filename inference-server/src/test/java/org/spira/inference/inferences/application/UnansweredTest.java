package org.spira.inference.inferences.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.spira.common.RecordingPart;
import org.spira.common.ResultMessage;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.ModelRole;
import org.spira.inference.shared.TryLaterException;

/** What is told instead where there is no diagnosis. */
class UnansweredTest extends AnsweringWorld {

  @Test
  void endsAsAnErrorWithTheReasonWhenThereIsNothingToHear() {
    store.put(RecordingPart.FRASE, new byte[0]);
    store.put(RecordingPart.PARLENDA, new byte[0]);
    ResultMessage result = answer();
    assertThat(result.error())
        .isEqualTo("the model hears frase, parlenda, and none of that was sent");
    assertThat(result.output()).isEqualTo(ResultMessage.NO_OUTPUT);
    assertThat(result.diagnosis()).isEqualTo(ResultMessage.NO_DIAGNOSIS);
  }

  @Test
  void endsAsAnErrorWithTheReasonWhenARecordingIsMissingOrBroken() {
    store.put(RecordingPart.FRASE, Wavs.humming(32_000, 1));
    assertThat(answer().error()).isEqualTo("recording parlenda is missing");
    store.put(RecordingPart.PARLENDA, new byte[] {1, 2, 3});
    assertThat(answer().error()).startsWith("recording parlenda cannot be heard: ");
  }

  @Test
  void isInconclusiveWithoutAskingTheModelWhenARecordingIsTooShort() {
    serve(ModelRole.PRODUCTION, "2", graph, "inconclusive");
    store.put(RecordingPart.FRASE, Wavs.humming(48_000, HALF_SCALE));
    store.put(RecordingPart.PARLENDA, Wavs.humming(16_000, HALF_SCALE));
    ResultMessage result = answer();
    assertThat(result.diagnosis()).isEqualTo("inconclusive");
    assertThat(result.output()).isEqualTo(ResultMessage.NO_OUTPUT);
    assertThat(result.error()).isNull();
    assertThat(result.remark()).endsWith("at least 2 s: parlenda; so nothing can be said");
    assertThat(graph.batches).isEmpty();
  }

  @Test
  void endsAsAnErrorWhenTheModelRefusesShortRecordings() {
    serve(ModelRole.PRODUCTION, "2", graph, "refuse");
    store.put(RecordingPart.FRASE, Wavs.humming(16_000, HALF_SCALE));
    store.put(RecordingPart.PARLENDA, new byte[0]);
    ResultMessage result = answer();
    assertThat(result.diagnosis()).isEqualTo(ResultMessage.NO_DIAGNOSIS);
    assertThat(result.error()).endsWith("frase; record again, and for longer");
  }

  @Test
  void endsAsAnErrorWhenTheOutputIsNoProbability() {
    // the fake answers with the first value of a row
    store.put(RecordingPart.FRASE, Wavs.humming(32_000, -HALF_SCALE));
    store.put(RecordingPart.PARLENDA, new byte[0]);
    ResultMessage result = answer();
    assertThat(result.diagnosis()).isEqualTo(ResultMessage.NO_DIAGNOSIS);
    assertThat(result.output()).isEqualTo(ResultMessage.NO_OUTPUT);
    assertThat(result.error()).isEqualTo("the model's output is no probability from 0 to 1");
  }

  @Test
  void isTriedLaterWhenTheStoreIsAwayOrTheModelIsNotThere() {
    store.away = true;
    assertThatThrownBy(this::answer)
        .isInstanceOfSatisfying(
            TryLaterException.class, e -> assertThat(e.isFailedAttempt()).isFalse());
    assertThatThrownBy(() -> answers.answer("unknown", INFERENCE))
        .isInstanceOf(TryLaterException.class);
    models.replace("lungs", ModelRole.PRODUCTION, null);
    assertThatThrownBy(this::answer)
        .isInstanceOf(TryLaterException.class)
        .hasMessageContaining("not loaded yet");
  }

  @Test
  void countsAsAFailedAttemptWhenTheModelFails() {
    store.put(RecordingPart.FRASE, Wavs.humming(32_000, HALF_SCALE));
    store.put(RecordingPart.PARLENDA, new byte[0]);
    FakeModel failing = new FakeModel();
    serve(ModelRole.PRODUCTION, "2", failing);
    failing.failAlways = true;
    assertThatThrownBy(this::answer)
        .isInstanceOfSatisfying(
            TryLaterException.class, e -> assertThat(e.isFailedAttempt()).isTrue());
  }
}
