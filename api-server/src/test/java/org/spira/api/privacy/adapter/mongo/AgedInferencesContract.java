package org.spira.api.privacy.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;
import org.spira.api.privacy.domain.DataKind;

/** Inferences by their age in a database. */
public abstract class AgedInferencesContract extends MongoContract {

  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
  private static final String FIRST = "0".repeat(24);

  private MongoAgedInferences aged;
  private int made;

  @BeforeEach
  void makeIndexes() {
    index(MongoAgedInferences.indexes(names()));
    aged = new MongoAgedInferences(database(), names());
  }

  private String insert(Duration age, String status) {
    ObjectId id = new ObjectId((int) NOW.minus(age).getEpochSecond(), made++);
    Document inference =
        new Document("_id", id)
            .append("status", status)
            .append("rgh", "123")
            .append("age", 41)
            .append("hospitalization_start", "2022-01-01")
            .append("dispatch", new Document("attempts", 1));
    database().getCollection(names().inferences()).insertOne(inference);
    return id.toHexString();
  }

  private void change(String id, Document change) {
    database()
        .getCollection(names().inferences())
        .updateOne(new Document("_id", new ObjectId(id)), change);
  }

  private List<String> having(DataKind kind) {
    return aged.having(kind, NOW, FIRST, 10);
  }

  @Test
  void areFoundOncePageByPage() {
    String oldest = insert(Duration.ofDays(3), "completed");
    String older = insert(Duration.ofDays(2), "error");
    insert(Duration.ZERO, "completed");
    insert(Duration.ofDays(3), "processing");

    assertThat(having(DataKind.RECORDINGS)).containsExactly(oldest, older);
    assertThat(aged.having(DataKind.RECORDINGS, NOW, FIRST, 1)).containsExactly(oldest);
    assertThat(aged.having(DataKind.RECORDINGS, NOW, oldest, 1)).containsExactly(older);

    aged.noteRemoved(oldest, DataKind.RECORDINGS, NOW);

    assertThat(having(DataKind.RECORDINGS)).containsExactly(older);
    assertThat(having(DataKind.RESULT)).containsExactly(oldest, older);
  }

  @Test
  void whatTheOldServiceNeverEndedIsFoundToo() {
    String id = insert(Duration.ofDays(3), "processing");
    change(id, new Document("$unset", new Document("dispatch", "")));

    assertThat(having(DataKind.IDENTITY)).containsExactly(id);
  }

  @Test
  void loseTheirIdentityInOneStep() {
    String id = insert(Duration.ofDays(3), "completed");

    aged.noteRemoved(id, DataKind.IDENTITY, NOW);

    Document left = stored(names().inferences());
    assertThat(left).containsEntry("rgh", "").containsEntry("age", 41);
    assertThat(left).doesNotContainKeys("hospitalization_start", "corrections");
    assertThat(left.get("removed", Document.class)).containsEntry("identity", Date.from(NOW));
  }

  @Test
  void areClearedBeforeThatIsNotedAndFoundUntilThen() {
    String id = insert(Duration.ofDays(3), "completed");

    aged.clear(id, DataKind.IDENTITY);

    assertThat(stored(names().inferences()))
        .containsEntry("rgh", "")
        .doesNotContainKeys("hospitalization_start", "removed");
    assertThat(having(DataKind.IDENTITY)).containsExactly(id);
  }

  @Test
  void loseTheDiagnosisThatTheyAreOrderedByWithTheResultOnly() {
    String id = insert(Duration.ofDays(3), "completed");
    change(id, new Document("$set", new Document("diagnosis", "positive")));

    aged.noteRemoved(id, DataKind.IDENTITY, NOW);
    assertThat(stored(names().inferences())).containsEntry("diagnosis", "positive");
    aged.clear(id, DataKind.RESULT);
    assertThat(stored(names().inferences())).doesNotContainKey("diagnosis");

    change(id, new Document("$set", new Document("diagnosis", "positive")));
    aged.noteRemoved(id, DataKind.RESULT, NOW);
    assertThat(stored(names().inferences())).doesNotContainKey("diagnosis");
  }

  @Test
  void loseWhatWasWrittenBesideTheirOutcomes() {
    String id = insert(Duration.ofDays(3), "completed");
    Document noted = new Document("value", "confirmed").append("note", "seen by her sister");
    Document outcome = new Document("given", List.of(noted, new Document("value", "excluded")));
    change(id, new Document("$set", new Document("outcome", outcome)));

    aged.noteRemoved(id, DataKind.IDENTITY, NOW);

    assertThat(stored(names().inferences()).get("outcome", Document.class))
        .isEqualTo(
            new Document(
                "given",
                List.of(new Document("value", "confirmed"), new Document("value", "excluded"))));
  }

  @Test
  void whatWasErasedIsLeftAsItIs() {
    String id = insert(Duration.ofDays(3), "completed");
    change(id, new Document("$set", new Document("erasure", new Document("id", newId()))));

    assertThat(having(DataKind.RECORDINGS)).isEmpty();
    aged.clear(id, DataKind.IDENTITY);
    aged.noteRemoved(id, DataKind.IDENTITY, NOW);

    assertThat(stored(names().inferences()))
        .doesNotContainKey("removed")
        .containsEntry("rgh", "123");
  }
}
