package org.spira.inference.inferences.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.common.InferenceMessage;
import org.spira.common.RecordingPart;
import org.spira.common.ResultMessage;
import org.spira.common.WindowScore;
import org.spira.common.WireJson;
import org.spira.inference.RecordedMeters;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.inferences.application.port.RecordingMissingException;
import org.spira.inference.inferences.application.port.Recordings;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.application.ModelSlots;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.TryLaterException;
import org.spira.inference.workbench.Workbench;

class AnswerInferenceTest {

  private static final String CHANNEL = "lungs-topic";
  private static final InferenceMessage INFERENCE =
      WireJson.readInference("{\"id\": \"i1\"}".getBytes(UTF_8));
  private static final int HALF_SCALE = 16_384;

  private final Store store = new Store();
  private final RecordedMeters meters = new RecordedMeters();
  private final ModelSlots models = new ModelSlots(List.of(ModelSpec.parse("lungs")));
  private final Workbench bench = new Workbench(2, 8, Duration.ofMillis(1), meters);
  private final FakeModel graph = new FakeModel();
  private final AnswerInference answers =
      new AnswerInference(
          models,
          new FetchRecordings(store),
          new AnswerInference.Benches(bench, bench),
          meters,
          Duration.ofSeconds(20));

  @BeforeEach
  void serve() {
    serve(ModelRole.PRODUCTION, "1", graph);
  }

  private void serve(ModelRole role, String version, FakeModel graph) {
    serve(role, version, graph, "pad");
  }

  private void serve(ModelRole role, String version, FakeModel graph, String ifShort) {
    ModelDescription description =
        ModelDescription.of(
            Map.of(
                "recordings", List.of("frase", "parlenda"),
                "window", Map.of("length", 2, "step", 1, "short", ifShort, "tail", "exact"),
                "thresholds", List.of(0.3, 0.6)));
    models.replace(
        "lungs",
        role,
        new ServedModel(new ModelVersion("lungs", version, "f".repeat(64)), graph, description));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private ResultMessage answer() {
    return answers.answer(CHANNEL, INFERENCE);
  }

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

  private static final class Store implements Recordings {
    private final Map<RecordingPart, byte[]> wavs = new EnumMap<>(RecordingPart.class);
    private boolean away;

    void put(RecordingPart part, byte[] wav) {
      wavs.put(part, wav);
    }

    @Override
    public byte[] fetch(String inferenceId, RecordingPart part) {
      if (away) {
        throw new NeighbourAwayException("the store is away");
      }
      byte[] wav = wavs.get(part);
      if (wav == null) {
        throw new RecordingMissingException(part);
      }
      return wav;
    }
  }
}
