package org.spira.system.crashpoints.provoked;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.spira.common.RecordingPart;
import org.spira.system.Bench;

/**
 * An inference that has ended and is older than anything of it is kept.
 *
 * @param id of the inference
 */
record Aging(String id) {

  private static final Duration LONG_AGO = Duration.ofDays(10);

  /** Leaves one with a recording, an identity and a result. */
  static Aging leave(Bench bench) throws Exception {
    ObjectId id = new ObjectId(Date.from(Instant.now().minus(LONG_AGO)));
    byte[] wav = Objects.requireNonNull(bench.recordings().set(0).get(RecordingPart.FRASE));
    bench.truth().recordings().put(id.toHexString(), RecordingPart.FRASE, wav);
    leaveDocuments(bench.truth().database(), id);
    return new Aging(id.toHexString());
  }

  private static void leaveDocuments(MongoDatabase database, ObjectId id) {
    // without the inference's id: nobody asked for it, so no book has it
    database
        .getCollection("results")
        .insertOne(
            new Document("_id", id).append("output", List.of(0.9)).append("diagnosis", "positive"));
    database
        .getCollection("inferences")
        .insertOne(new Document("_id", id).append("status", "completed").append("rgh", "1"));
  }

  /** Whether nothing is left of what is kept for a time, and the document says since when. */
  boolean isOver(Bench bench) {
    try {
      return !bench.truth().recordings().isAnyOf(id)
          && of(bench, "results").keySet().equals(Set.of("_id", "erased"))
          && "".equals(of(bench, "inferences").getString("rgh"))
          && removed(bench).equals(Set.of("recordings", "identity", "result"));
    } catch (IOException e) {
      return false;
    }
  }

  private Set<String> removed(Bench bench) {
    return of(bench, "inferences").get("removed", new Document()).keySet();
  }

  private Document of(Bench bench, String collection) {
    return bench.truth().document(collection, id).orElseGet(Document::new);
  }
}
