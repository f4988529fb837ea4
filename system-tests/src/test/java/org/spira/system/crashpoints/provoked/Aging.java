package org.spira.system.crashpoints;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.minio.PutObjectArgs;
import java.io.ByteArrayInputStream;
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
    RecordingPart part = RecordingPart.FRASE;
    byte[] wav = Objects.requireNonNull(bench.recordings().set(0).get(part));
    bench
        .truth()
        .s3()
        .putObject(
            PutObjectArgs.builder()
                .bucket("audio-files")
                .object(part.objectKey(id.toHexString()))
                .stream(new ByteArrayInputStream(wav), (long) wav.length, -1L)
                .build());
    MongoDatabase database = bench.truth().database();
    // without the inference's id: nobody asked for it, so no book has it
    database
        .getCollection("results")
        .insertOne(
            new Document("_id", id).append("output", List.of(0.9)).append("diagnosis", "positive"));
    database
        .getCollection("inferences")
        .insertOne(new Document("_id", id).append("status", "completed").append("rgh", "1"));
    return new Aging(id.toHexString());
  }

  /** Whether nothing is left of what is kept for a time, and the document says since when. */
  boolean isOver(Bench bench) {
    try {
      return bench.truth().recording(id, RecordingPart.FRASE).isEmpty()
          && of(bench, "results").keySet().equals(Set.of("_id", "erased"))
          && "".equals(of(bench, "inferences").getString("rgh"))
          && of(bench, "inferences")
              .get("removed", new Document())
              .keySet()
              .equals(Set.of("recordings", "identity", "result"));
    } catch (IOException e) {
      return false;
    }
  }

  private Document of(Bench bench, String collection) {
    Document found =
        bench
            .truth()
            .database()
            .getCollection(collection)
            .find(Filters.eq("_id", new ObjectId(id)))
            .first();
    return Objects.requireNonNullElseGet(found, Document::new);
  }
}
