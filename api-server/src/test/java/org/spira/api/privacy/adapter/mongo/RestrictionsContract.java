package org.spira.api.privacy.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;

/** What a database keeps of inferences that are told to nobody any more. */
public abstract class RestrictionsContract extends MongoContract {

  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

  private final String id = newId();
  private final String user = newId();
  private MongoRestrictions restrictions;

  @BeforeEach
  void connectRestrictions() {
    restrictions = new MongoRestrictions(database(), names());
  }

  private void insert(String member, Object value) {
    database()
        .getCollection(names().inferences())
        .insertOne(
            new Document("_id", new ObjectId(id))
                .append("user_id", user)
                .append("rgh", "123")
                .append(member, value));
  }

  @Test
  void nameTheirUserWhereNobodyLooks() {
    insert("status", "completed");

    assertThat(restrictions.restrict(id, NOW, "an-admin")).isTrue();
    assertThat(restrictions.restrict(id, NOW.plusSeconds(1), "another")).isTrue();

    Document kept = stored(names().inferences());
    assertThat(kept).doesNotContainKey("user_id").containsEntry("rgh", "123");
    assertThat(kept).containsEntry("status", "completed").doesNotContainKey("error");
    assertNamesTheirUser(kept);
  }

  private void assertNamesTheirUser(Document kept) {
    assertThat(kept.get("restricted", Document.class))
        .isEqualTo(
            new Document("at", Date.from(NOW)).append("by", "an-admin").append("user_id", user));
  }

  @Test
  void endWhatHasNotEnded() {
    insert("status", "processing");

    assertThat(restrictions.restrict(id, NOW, "an-admin")).isTrue();

    assertThat(stored(names().inferences()))
        .containsEntry("status", "error")
        .containsEntry("error", MongoRestrictions.WITHDRAWN);
  }

  @Test
  void endWhatTheOldServiceLeftWithoutAStatus() {
    insert("age", 41);

    assertThat(restrictions.restrict(id, NOW, "an-admin")).isTrue();

    assertThat(stored(names().inferences())).containsEntry("status", "error");
  }

  @Test
  void areNotMadeOfWhatWasErased() {
    insert("erasure", new Document("id", newId()));

    assertThat(restrictions.restrict(id, NOW, "an-admin")).isFalse();
    assertThat(restrictions.restrict(newId(), NOW, "an-admin")).isFalse();
    assertThat(stored(names().inferences())).doesNotContainKey("restricted");
  }
}
