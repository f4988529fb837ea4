package org.spira.system.crashpoints.provoked;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.spira.common.RecordingPart;
import org.spira.system.Bench;

/**
 * Recordings without an inference, as a process leaves them that dies while it accepts one.
 *
 * @param id of the inference that never was
 */
record Orphan(String id) {

  /** Leaves one that is old enough to be swept. */
  static Orphan leave(Bench bench) throws Exception {
    Instant longAgo = Instant.now().minus(Duration.ofDays(10));
    String id = new ObjectId(Date.from(longAgo)).toHexString();
    for (RecordingPart part : RecordingPart.values()) {
      byte[] wav = Objects.requireNonNull(bench.recordings().set(0).get(part));
      bench.truth().recordings().put(id, part, wav);
    }
    bench.truth().database().getCollection("results").insertOne(placeholder(id));
    return new Orphan(id);
  }

  private static Document placeholder(String id) {
    return new Document("_id", new ObjectId(id))
        .append("inference_id", id)
        .append("output", List.of(-1.0))
        .append("diagnosis", "not available");
  }

  /** Whether none of its recordings is stored any more. */
  boolean isSwept(Bench bench) {
    try {
      return !bench.truth().recordings().isAnyOf(id);
    } catch (IOException e) {
      return false;
    }
  }
}
