package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.api.inferences.port.Inferences.Circumstances;
import org.spira.api.inmemory.Samples;
import org.spira.api.shared.Ids;
import org.spira.common.RecordingPart;

/** Inferences in a database, from their acceptance to their end. */
public abstract class InferencesContract extends StoredInferences {

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

  @Test
  void listsNoFurtherThanIsWanted() {
    String user = newId();
    for (int i = 0; i < 250; i++) {
      inferences.add(
          Inference.accepted(newId(), user, newId(), CreatedIn.text(NOW), Samples.form(41)),
          Dispatch.first(NOW));
    }

    Iterator<Inference> list = inferences.ofUser(user).iterator();
    list.next();
    database().getCollection(names().inferences()).deleteMany(new Document());

    assertThat(list).toIterable().hasSize(199);
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
  void tellsWhichAreThere() {
    Inference accepted = accepted(newId());
    inferences.add(accepted, Dispatch.first(NOW));

    assertThat(inferences.among(List.of(newId(), accepted.id(), "", "no id")))
        .containsExactly(accepted.id());
    assertThat(inferences.among(List.of())).isEmpty();
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
