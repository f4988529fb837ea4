package org.spira.api.privacy.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;

/** What a database tells of all that it keeps about an inference. */
public abstract class KeptDocumentsContract extends MongoContract {

  private static final Date NOW = Date.from(Instant.parse("2026-11-27T10:00:00Z"));

  private final String id = newId();

  private Map<String, List<Map<String, Object>>> about(String inferenceId) {
    return new MongoKeptDocuments(database(), names()).about(inferenceId);
  }

  private void insert(String collection, Document document) {
    database().getCollection(collection).insertOne(document);
  }

  private Document inference() {
    return new Document("_id", new ObjectId(id));
  }

  @Test
  void isWholeAndInPlainValues() {
    insert(
        names().inferences(),
        inference()
            .append("rgh", "123")
            .append("age", 41)
            .append("cid", null)
            .append("hospitalized", true)
            .append("windows", List.of(new Document("at", NOW)))
            .append("a_member_of_later", new Document("user_id", new ObjectId(id))));
    insert(names().results(), new Document("inference_id", id).append("diagnosis", "positive"));
    insert(names().results(), inference().append("inference_id", id).append("diagnosis", "new"));
    insert(names().idempotencyKeys(), new Document("_id", "k").append("inference_id", id));
    insert(names().results(), new Document("inference_id", newId()).append("diagnosis", "other"));

    Map<String, List<Map<String, Object>>> kept = about(id);

    assertThat(kept).containsOnlyKeys("inference", "results", "requests");
    assertThat(kept.get("inference"))
        .containsExactly(
            Map.of(
                "id",
                id,
                "rgh",
                "123",
                "age",
                41,
                "hospitalized",
                true,
                "windows",
                List.of(Map.of("at", "2026-11-27T10:00:00Z")),
                "a_member_of_later",
                Map.of("user_id", id)));
    assertThat(kept.get("results"))
        .extracting(each -> each.get("diagnosis"))
        .containsExactlyInAnyOrder("positive", "new");
    assertThat(kept.get("requests")).containsExactly(Map.of("id", "k", "inference_id", id));
  }

  @Test
  void isNothingOfWhatWasErased() {
    insert(names().inferences(), inference().append("erasure", new Document("id", newId())));
    insert(names().results(), inference().append("erased", true));

    assertThat(about(id)).isEmpty();
    assertThat(about(newId())).isEmpty();
  }
}
