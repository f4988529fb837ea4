package org.spira.bench.million;

import java.util.List;
import java.util.SplittableRandom;
import org.bson.Document;
import org.bson.types.ObjectId;

/** The documents of results, as the API Server would have left them. */
final class MadeResults {

  static final String REASON = "a recording could not be read";

  private static final double CHALLENGED = 0.1;
  private static final double RIGHT = 0.8;

  private MadeResults() {}

  private static Document about(ObjectId id) {
    return new Document("_id", id).append("inference_id", id.toHexString());
  }

  /** Of an inference that ended without a diagnosis. */
  static Document failure(ObjectId id) {
    return about(id)
        .append("output", List.of(-1.0))
        .append("diagnosis", "not available")
        .append("error", REASON);
  }

  /** What the model said, and for some the one on trial: mostly right. */
  static Document result(ObjectId id, boolean positive, SplittableRandom random) {
    Document result = said(about(id), positive, "1", random);
    return random.nextDouble() < CHALLENGED
        ? result.append("challenger", said(new Document(), positive, "2", random))
        : result;
  }

  private static Document said(
      Document into, boolean positive, String version, SplittableRandom random) {
    boolean told = (random.nextDouble() < RIGHT) == positive;
    double score = (random.nextDouble() + (told ? 1 : 0)) / 2;
    return into.append("output", List.of(score, 1 - score))
        .append("diagnosis", told ? "positive" : "negative")
        .append("model_version", version)
        .append("model_digest", version.repeat(64))
        .append("error", null);
  }
}
