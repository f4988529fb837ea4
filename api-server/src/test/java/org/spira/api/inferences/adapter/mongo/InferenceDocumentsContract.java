package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.api.inmemory.Samples;
import org.spira.common.RecordingPart;

/** The documents of inferences: ours as the old service reads them, and its own as we do. */
public abstract class InferenceDocumentsContract extends StoredInferences {

  @Test
  void writesDocumentsThatTheOldServiceReads() {
    Inference inference = accepted(newId());
    inferences.add(inference, Dispatch.first(NOW));

    Document document =
        database()
            .getCollection(names().inferences())
            .find(new Document("_id", new ObjectId(inference.id())))
            .first();

    assertThat(document)
        .containsEntry("user_id", inference.userId())
        .containsEntry("status", "processing")
        .containsEntry("created_in", "2026-03-01 10:00:00.123000")
        .containsEntry("mask_type", "None")
        .containsEntry("age", 41)
        .containsKeys("respiratory_insufficiency_status", "last_positive_diagnose_date", "spo2");
  }

  @Test
  void keepTheQualityOfRecordings() {
    Inference inference =
        accepted(newId())
            .measured(
                Map.of(
                    RecordingPart.ACEITE,
                    new MeasuredQuality(2.5, -23.5, 0.002, 0.7, null, 48_000, List.of("short")),
                    RecordingPart.FRASE,
                    new MeasuredQuality(3, -30, 0, 0.5, 20.5, 8_000, List.of())));
    inferences.add(inference, Dispatch.first(NOW));

    assertThat(inferences.withId(inference.id()).orElseThrow().quality())
        .isEqualTo(inference.quality());
    assertThat(readWith(new Document()).quality()).isEmpty();
    assertThat(readWith(new Document("quality", "good")).quality()).isEmpty();
  }

  @Test
  void areStoredToTheMember() {
    String id = newId();
    Inference inference = Inference.accepted(id, "user", "model", "now", Samples.form(41));
    Dispatch sent = Dispatch.first(NOW).confirmed(new Sent("stream", 7, "message"), NOW);

    inferences.add(inference, Dispatch.first(NOW));
    assertThat(stored(names().inferences()))
        .isEqualTo(InferenceDocuments.write(inference, Dispatch.first(NOW)));
    inferences.dispatched(id, sent);
    inferences.end(inference.fail("reason"));

    assertThat(stored(names().inferences()))
        .isEqualTo(
            InferenceDocuments.write(inference, sent)
                .append("status", "error")
                .append("error", "reason"));
    assertThat(stored(names().inferences()).get("dispatch"))
        .isEqualTo(
            new Document("attempts", 1)
                .append("due_at", Date.from(sent.dueAt()))
                .append("stream", "stream")
                .append("sequence", 7L)
                .append("message_id", "message"));
  }

  @Test
  void listsOldestFirstHoweverTheTimeIsStored() {
    String user = newId();
    Inference second = createdIn(user, Date.from(Instant.parse("2022-07-18T17:07:16.954Z")));
    Inference third = createdIn(user, "2022-07-18 17:07:16.954632");
    Inference first = createdIn(user, "2022-07-18 17:07:16");
    Inference last = readWith(new Document("user_id", user));

    assertThat(inferences.ofUser(user)).containsExactly(first, second, third, last);
  }

  private Inference createdIn(String user, Object time) {
    return readWith(new Document("user_id", user).append("created_in", time));
  }
}
