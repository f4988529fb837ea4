package org.spira.system.crashpoints;

import io.minio.PutObjectArgs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
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
    String id = new ObjectId(java.util.Date.from(longAgo)).toHexString();
    for (RecordingPart part : RecordingPart.values()) {
      byte[] wav = Objects.requireNonNull(bench.recordings().set(0).get(part));
      put(bench, part.objectKey(id), wav);
    }
    bench.truth().database().getCollection("results").insertOne(placeholder(id));
    return new Orphan(id);
  }

  private static void put(Bench bench, String key, byte[] wav) throws Exception {
    PutObjectArgs object =
        PutObjectArgs.builder().bucket("audio-files").object(key).stream(
                new ByteArrayInputStream(wav), (long) wav.length, -1L)
            .build();
    bench.truth().s3().putObject(object);
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
      for (RecordingPart part : RecordingPart.values()) {
        if (bench.truth().recording(id, part).isPresent()) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
