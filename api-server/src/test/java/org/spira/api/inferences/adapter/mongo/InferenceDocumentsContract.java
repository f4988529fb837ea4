package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.api.inmemory.Samples;
import org.spira.common.RecordingPart;

/** The documents of inferences: ours as the old service reads them, and its own as we do. */
public abstract class InferenceDocumentsContract extends MongoContract {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");

  private MongoInferences inferences;

  @BeforeEach
  void connectInferences() {
    inferences = new MongoInferences(database(), names(), Duration.ofSeconds(10));
  }

  private static Inference accepted(String id) {
    return Inference.accepted(
        id, "62d59254b6f4ae2a1f4f4f01", newId(), CreatedIn.text(NOW), Samples.form(41));
  }

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

  @ParameterizedTest
  @CsvSource({"41,41", "'41',41", "'41.0',41", "'unknown',", "'',", "NaN,", "1e9999,", "1e-9999,0"})
  void readsAgesAsText(String stored, Integer age) {
    assertThat(readWith(new Document("age", stored)).form().age()).isEqualTo(age);
  }

  @Test
  void readsInferencesThatLackMembers() {
    assertThat(readWith(new Document("age", 41.0)).form().age()).isEqualTo(41);
    assertThat(readWith(new Document("age", 41L)).form().age()).isEqualTo(41);
    Inference bare = readWith(new Document());
    assertThat(bare.status()).isEqualTo(InferenceStatus.PROCESSING);
    assertThat(bare.userId()).isNull();
    assertThat(bare.createdIn()).isNull();
    assertThat(readWith(new Document("status", "completed")).status())
        .isEqualTo(InferenceStatus.COMPLETED);
    assertThat(inferences.due(NOW, 10)).isEmpty();
    assertThat(inferences.backlog().size()).as("what the old service left unfinished").isZero();
  }

  @Test
  void readsTimesThatWereStoredAsTimes() {
    Date day = Date.from(Instant.parse("2022-07-18T00:00:00Z"));
    Date moment = Date.from(Instant.parse("2022-07-18T17:07:16.954Z"));

    Inference read =
        readWith(
            new Document("created_in", moment)
                .append("last_positive_diagnose_date", day)
                .append("hospitalization_start", day)
                .append("hospitalization_end", moment));

    assertThat(read.createdIn()).isEqualTo("2022-07-18 17:07:16.954000");
    assertThat(read.form().lastPositiveDiagnoseDate()).isEqualTo("2022-07-18");
    assertThat(read.form().hospitalizationStart()).isEqualTo("2022-07-18");
    assertThat(read.form().hospitalizationEnd()).isEqualTo("2022-07-18");
    assertThat(readWith(new Document("created_in", new BsonTimestamp(1658164036, 1))).createdIn())
        .isEqualTo("2022-07-18 17:07:16.000000");
    assertThat(readWith(new Document("created_in", "2022-07-18 17:07:16")).createdIn())
        .as("text stays as it is")
        .isEqualTo("2022-07-18 17:07:16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"finished", "COMPLETED", " "})
  void takesAStatusThatNobodyKnowsForAnError(String status) {
    assertThat(readWith(new Document("status", status)).status()).isEqualTo(InferenceStatus.ERROR);
  }

  @Test
  void takesAStatusThatIsNoTextForAnError() {
    assertThat(readWith(new Document("status", 2)).status()).isEqualTo(InferenceStatus.ERROR);
    assertThat(readWith(new Document("status", List.of())).status())
        .isEqualTo(InferenceStatus.ERROR);
    assertThat(readWith(new Document("status", null)).status())
        .isEqualTo(InferenceStatus.PROCESSING);
  }

  @Test
  void endsAnInferenceThatLacksItsStatus() {
    Inference read = readWith(new Document("created_in", "2022-07-18 17:07:16"));

    assertThat(inferences.end(read.complete("positive"))).isTrue();
    assertThat(inferences.end(read.complete("positive"))).isFalse();
  }

  @Test
  void readsReferencesStoredAsObjectIds() {
    ObjectId user = new ObjectId();
    ObjectId model = new ObjectId();
    Inference read = readWith(new Document("user_id", user).append("model_id", model));

    assertThat(read.userId()).isEqualTo(user.toHexString());
    assertThat(read.modelId()).isEqualTo(model.toHexString());
    assertThat(inferences.ofUser(user.toHexString())).containsExactly(read);
  }

  @Test
  void ignoresWhatTheOldServiceKeptBesides() {
    Inference read =
        readWith(
            new Document("status", "completed")
                .append("rgh", "123")
                .append("device", new Document("name", "phone").append("tags", List.of(1, 2))));

    assertThat(read.status()).isEqualTo(InferenceStatus.COMPLETED);
    assertThat(read.form().rgh()).isEqualTo("123");
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

  private Inference readWith(Document document) {
    ObjectId id = new ObjectId();
    database().getCollection(names().inferences()).insertOne(document.append("_id", id));
    return inferences.withId(id.toHexString()).orElseThrow();
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
}
