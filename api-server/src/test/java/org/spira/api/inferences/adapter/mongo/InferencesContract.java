package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.api.inferences.port.Inferences.Backlog;
import org.spira.api.inferences.port.Inferences.Circumstances;
import org.spira.api.inferences.port.Inferences.Waiting;
import org.spira.api.inmemory.Samples;
import org.spira.api.shared.Ids;
import org.spira.common.RecordingPart;

/** Inferences in a database, from their acceptance to their end. */
public abstract class InferencesContract extends MongoContract {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");
  private static final Duration LEASE = Duration.ofSeconds(15);

  private MongoInferences inferences;

  @BeforeEach
  void makeIndexes() {
    index(MongoInferences.indexes(names()));
    inferences = new MongoInferences(database(), names(), Duration.ofSeconds(10));
  }

  private static Inference accepted(String id) {
    return Inference.accepted(
        id, "62d59254b6f4ae2a1f4f4f01", newId(), CreatedIn.text(NOW), Samples.form(41));
  }

  @Test
  void acceptsAnInferenceOnce() {
    Inference inference = accepted(newId());

    assertThat(inferences.add(inference, Dispatch.first(NOW))).isTrue();
    assertThat(inferences.add(inference, Dispatch.first(NOW))).isFalse();
    assertThat(inferences.withId(inference.id())).contains(inference);
    assertThat(inferences.ofUser(String.valueOf(inference.userId()))).containsExactly(inference);
    assertThat(inferences.ofUser("nobody")).isEmpty();
  }

  @Test
  void listsMoreThanOneMessageOfTheDriverHolds() {
    String user = newId();
    String large = "x".repeat(200_000);
    for (int i = 0; i < 250; i++) {
      inferences.add(
          Inference.accepted(newId(), user, newId(), CreatedIn.text(NOW), withRemark(large)),
          Dispatch.first(NOW));
    }

    assertThat(inferences.ofUser(user)).hasSize(250);
  }

  private static PatientForm withRemark(String cid) {
    return new PatientForm(
        "1", "NONE", "F", "no", "ward", 41, cid, null, null, null, null, null, null, null, null,
        null);
  }

  @Test
  void tellsWhereAndHowWellButOfNobody() {
    MeasuredQuality measured = new MeasuredQuality(5, -20.5, 0.01, 0.5, null, 48_000, List.of());
    Inference inference = accepted(newId()).measured(Map.of(RecordingPart.FRASE, measured));
    Inference unmeasured = accepted(newId());
    inferences.add(inference, Dispatch.first(NOW));
    inferences.add(unmeasured, Dispatch.first(NOW));

    Map<String, Circumstances> found =
        inferences.circumstances(List.of(inference.id(), unmeasured.id(), newId(), "no id"));

    assertThat(found)
        .isEqualTo(
            Map.of(
                inference.id(),
                new Circumstances(
                    inference.modelId(),
                    "ward",
                    Map.of(
                        "frase.level", -20.5,
                        "frase.clipped_share", 0.01,
                        "frase.speech_share", 0.5,
                        "frase.duration", 5.0,
                        "frase.sample_rate", 48_000.0)),
                unmeasured.id(),
                new Circumstances(unmeasured.modelId(), "ward", Map.of())));
  }

  @Test
  void findsWhatTriesRecordingsAgain() {
    Inference first = accepted(newId());
    Inference second = accepted(newId()).retrying(first.id());
    inferences.add(first, Dispatch.first(NOW));
    inferences.add(second, Dispatch.first(NOW));

    assertThat(inferences.withId(second.id())).contains(second);
    assertThat(inferences.retriesOf(List.of(first.id(), newId()))).containsExactly(second.id());
    assertThat(inferences.retriesOf(List.of(second.id()))).isEmpty();
    assertThat(inferences.retriesOf(List.of())).isEmpty();
  }

  @Test
  void handsOutWhatIsDueUntilItIsLeased() {
    Inference late = accepted(newId());
    Inference later = accepted(newId());
    inferences.add(later, Dispatch.first(NOW.plusSeconds(2)));
    inferences.add(late, Dispatch.first(NOW.plusSeconds(1)));
    inferences.add(accepted(newId()), Dispatch.first(NOW.plusSeconds(60)));

    List<Waiting> due = inferences.due(NOW.plusSeconds(10), 10);

    assertThat(due).extracting(Waiting::inference).containsExactly(late, later);
    assertThat(inferences.due(NOW.plusSeconds(10), 1)).hasSize(1);
    assertThat(inferences.lease(due.get(0), NOW.plus(LEASE))).isTrue();
    assertThat(inferences.lease(due.get(0), NOW.plus(LEASE))).isFalse();
    assertThat(inferences.due(NOW.plusSeconds(10), 10))
        .extracting(Waiting::inference)
        .containsExactly(later);
  }

  @Test
  void storesDispatchButNotAnEarlierOne() {
    String id = newId();
    inferences.add(accepted(id), Dispatch.first(NOW));
    Dispatch first = Dispatch.first(NOW).confirmed(new Sent("stream", 7, id + ":1"), NOW);
    Dispatch second = first.next(NOW);

    inferences.dispatched(id, first);
    assertThat(inferences.due(NOW, 1).get(0).dispatch()).isEqualTo(first);
    inferences.dispatched(id, second);
    inferences.dispatched(id, first);
    assertThat(inferences.due(NOW, 1).get(0).dispatch()).isEqualTo(second);
  }

  @Test
  void endsAnInferenceOnceAndForEver() {
    String id = newId();
    Inference inference = accepted(id);
    inferences.add(inference, Dispatch.first(NOW));

    assertThat(inferences.end(inference.fail("reason"))).isTrue();
    assertThat(inferences.end(inference.complete())).isFalse();
    assertThat(inferences.withId(id)).contains(inference.fail("reason"));
    assertThat(inferences.due(NOW.plusSeconds(60), 10)).isEmpty();
    inferences.dispatched(id, Dispatch.first(NOW));
    assertThat(inferences.withId(id).map(Inference::status)).contains(InferenceStatus.ERROR);
  }

  @Test
  void tellsWhichAreThere() {
    Inference accepted = accepted(newId());
    inferences.add(accepted, Dispatch.first(NOW));

    assertThat(inferences.among(List.of(newId(), accepted.id(), "", "no id")))
        .containsExactly(accepted.id());
    assertThat(inferences.among(List.of())).isEmpty();
  }

  @Test
  void tellsWhichHaveEnded() {
    Inference ended = accepted(newId());
    Inference waiting = accepted(newId());
    String unknownStatus = newId();
    inferences.add(ended, Dispatch.first(NOW));
    inferences.add(waiting, Dispatch.first(NOW));
    inferences.end(ended.complete());
    database()
        .getCollection(names().inferences())
        .insertOne(new Document("_id", new ObjectId(unknownStatus)).append("status", "finished"));

    assertThat(
            inferences.ended(
                List.of(ended.id(), waiting.id(), unknownStatus, newId(), "", "no id")))
        .containsExactlyInAnyOrder(ended.id(), unknownStatus);
    assertThat(inferences.ended(List.of())).isEmpty();
  }

  @Test
  void countsWhatHasNotEnded() {
    assertThat(inferences.backlog().size()).isZero();
    Inference first = accepted(newId());
    inferences.add(first, Dispatch.first(NOW));
    inferences.add(accepted(newId()), Dispatch.first(NOW));

    Backlog backlog = inferences.backlog();
    assertThat(backlog.size()).isEqualTo(2);
    assertThat(backlog.oldest()).isPresent();
    assertThat(inferences.backlog(1).size()).isEqualTo(1);
    inferences.end(first.complete());
    assertThat(inferences.backlog().size()).isEqualTo(1);
  }

  @Test
  void tellsWhyTheNewestFailed() {
    Instant since = Ids.timeOf(newId());
    addFailed(Ids.firstAt(since.minusSeconds(9)), "long ago");
    addFailed(newId(), "older");
    addFailed(newId(), "newer");
    inferences.add(accepted(newId()), Dispatch.first(NOW));

    assertThat(inferences.reasonsSince(since, 9)).containsExactly("newer", "older");
    assertThat(inferences.reasonsSince(since, 1)).containsExactly("newer");
  }

  private void addFailed(String id, String reason) {
    inferences.add(accepted(id), Dispatch.first(NOW));
    inferences.end(accepted(id).fail(reason));
  }
}
