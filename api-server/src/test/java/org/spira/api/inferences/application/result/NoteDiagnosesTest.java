package org.spira.api.inferences.application.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Removed;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.api.inmemory.Samples;
import org.spira.api.inmemory.TickingClock;
import org.spira.api.shared.Ids;

/** Inferences that an API Server of another version ended. */
class NoteDiagnosesTest {

  private final InMemoryInferences inferences = new InMemoryInferences();
  private final InMemoryResults results = new InMemoryResults();
  private final TickingClock clock = new TickingClock();
  private final NoteDiagnoses noteDiagnoses = new NoteDiagnoses(inferences, results, clock);

  private String endedBefore(Duration age) {
    String id = Ids.firstAt(clock.instant().minus(age));
    inferences.add(
        new Inference(
            id,
            "u",
            "m",
            InferenceStatus.COMPLETED,
            "2026-03-01 00:00:00.000000",
            Samples.form(41),
            null,
            Map.of(),
            null,
            Removed.NOTHING,
            null,
            null),
        Dispatch.first(Instant.EPOCH));
    return id;
  }

  private void say(String id, String diagnosis, @Nullable String error) {
    results.settle(new Result(id, id, List.of(0.5), diagnosis, null, null, error));
  }

  private @Nullable String noted(String id) {
    return inferences.withId(id).orElseThrow().diagnosis();
  }

  @Test
  void notesWhatWasSaidHoweverManyThereAre() {
    for (int i = 0; i < 1_100; i++) {
      say(endedBefore(Duration.ofSeconds(i)), "negative", null);
    }

    noteDiagnoses.note();

    assertThat(inferences.undiagnosed("", 10)).isEmpty();
  }

  @Test
  void leavesWhatHasNoDiagnosis() {
    String failed = endedBefore(Duration.ofDays(1));
    String silent = endedBefore(Duration.ofDays(2));
    say(failed, Result.NOT_AVAILABLE, "reason");

    noteDiagnoses.note();

    assertThat(noted(failed)).isNull();
    assertThat(noted(silent)).isNull();
  }

  @Test
  void looksAtAllOfThePastOnceAndThenAtWhatMayHaveEndedSince() {
    noteDiagnoses.note();
    String old = endedBefore(NoteDiagnoses.LONGEST.plusDays(1));
    String recent = endedBefore(NoteDiagnoses.LONGEST.minusDays(1));
    say(old, "positive", null);
    say(recent, "positive", null);

    noteDiagnoses.note();
    assertThat(noted(recent)).isEqualTo("positive");
    assertThat(noted(old)).isNull();

    new NoteDiagnoses(inferences, results, clock).note();
    assertThat(noted(old)).isEqualTo("positive");
  }
}
