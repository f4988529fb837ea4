package org.spira.api.inferences.adapter.mongo.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.Tombstone;
import org.spira.api.inferences.adapter.mongo.StoredOutcomes;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.api.inmemory.Samples;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.Outcome.Giver;
import org.spira.api.outcomes.Outcome.Value;
import org.spira.api.research.adapter.mongo.MongoLabelledRecords;
import org.spira.api.research.domain.Heard;
import org.spira.api.research.port.LabelledRecords.Filled;
import org.spira.api.research.port.LabelledRecords.Given;
import org.spira.api.research.port.LabelledRecords.Labelled;
import org.spira.common.RecordingPart;

/** What is written of inferences and outcomes, read as researchers need it. */
public abstract class LabelledRecordsContract extends StoredOutcomes {

  private static final String FIRST = "0".repeat(24);
  private static final String LAST = "f".repeat(24);

  private MongoLabelledRecords records;

  @BeforeEach
  void readRecords() {
    records = new MongoLabelledRecords(database(), names());
  }

  private String measured() {
    String id = newId();
    MeasuredQuality quality = new MeasuredQuality(3, -20, 0, 0.8, 15.5, 48_000, List.of("noisy"));
    inferences.add(
        Inference.accepted(id, USER, MODEL, "2026-03-01 10:00:00.0", Samples.form(7))
            .measured(Map.of(RecordingPart.FRASE, quality)),
        Dispatch.first(Instant.EPOCH));
    return id;
  }

  private String labelled() {
    String id = measured();
    Giver giver = new Giver(USER, "bia");
    outcomes.add(
        id, 0, new Outcome(Value.CONFIRMED, LocalDate.of(2026, 2, 28), "a note", giver, NOW));
    return id;
  }

  private void set(String id, String member, Object value) {
    database()
        .getCollection(names().inferences())
        .updateOne(
            new Document("_id", new ObjectId(id)),
            new Document("$set", new Document(member, value)));
  }

  private List<String> ids(Optional<String> model) {
    return records.between(FIRST, LAST, model, 10).stream().map(Labelled::inferenceId).toList();
  }

  @Test
  void areReadAsTheyWereWritten() {
    String id = labelled();

    Labelled found = records.withId(id).orElseThrow();
    assertThat(found).isEqualTo(asWritten(id));
    assertThat(found.toString()).isEqualTo("Labelled[" + id + "]");
  }

  private static Labelled asWritten(String id) {
    return new Labelled(
        id,
        MODEL,
        new Filled("ward", "123", "F", "None", 7),
        true,
        Map.of(RecordingPart.FRASE, new Heard(48_000, Optional.of(15.5), true)),
        List.of(new Given(Value.CONFIRMED, NOW)));
  }

  @Test
  void areReadInTheOrderOfIdsPageByPage() {
    String first = labelled();
    String unlabelled = measured();
    String second = labelled();

    assertThat(ids(Optional.empty())).containsExactly(first, second);
    assertThat(ids(Optional.of(MODEL))).containsExactly(first, second);
    assertThat(ids(Optional.of(USER))).isEmpty();
    assertThat(records.between(first, LAST, Optional.empty(), 10))
        .extracting(Labelled::inferenceId)
        .containsExactly(second);
    assertThat(records.between(FIRST, second, Optional.of(MODEL), 1)).hasSize(1);
    assertThat(records.withId(unlabelled)).isEmpty();
  }

  @Test
  void lackWhatWasErasedOrWithdrawn() {
    String erased = labelled();
    String withdrawn = labelled();
    assertThat(inferences.circumstances(List.of(erased, withdrawn))).hasSize(2);
    tombstones.bury(erased, new Tombstone(newId(), NOW, USER, "patient_request"));
    set(withdrawn, "restricted", new Document("by", USER));

    assertThat(ids(Optional.empty())).isEmpty();
    assertThat(records.withId(erased)).isEmpty();
    assertThat(records.withId(withdrawn)).isEmpty();
    assertThat(outcomes.labelled(MODEL, Optional.empty(), 10)).isEmpty();
    assertThat(inferences.circumstances(List.of(erased, withdrawn))).isEmpty();
  }

  @Test
  void knowWhatIsGone() {
    String id = labelled();
    set(id, "removed", new Document("recordings", Date.from(NOW)));
    set(id, "rgh", "");

    Labelled found = records.withId(id).orElseThrow();
    assertThat(found.hasRecordings()).isFalse();
    assertThat(found.filled().number()).isEmpty();
  }
}
