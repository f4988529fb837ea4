package org.spira.bench.million;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.spira.bench.million.Population.Patient;

/**
 * The documents of inferences that have ended, as the API Server would have left them. The same
 * number always gives the same documents.
 *
 * @param population whom they are about
 */
record MadeDocuments(Population population) {

  private static final long SEED = 14;
  private static final DateTimeFormatter CREATED_IN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final double FAILED = 0.02;
  private static final double ANSWERED_BY_PATIENT = 0.3;
  private static final double POSITIVE = 0.4;
  private static final int OLDEST = 90;
  private static final List<String> PARTS = List.of("aceite", "sustentada", "parlenda", "frase");

  /** An inference and its result. */
  record Pair(Document inference, Document result) {}

  /** The documents of the inference of this number, from 0 on. */
  Pair pair(int number) {
    SplittableRandom random = random(number);
    ObjectId id = population.id(number);
    Patient patient = population.patient(random);
    boolean failed = random.nextDouble() < FAILED;
    boolean positive = random.nextDouble() < POSITIVE;
    Instant at = population.acceptedAt(number);
    Document inference = form(id, patient, at, random).append("status", status(failed));
    if (failed) {
      return new Pair(inference.append("error", MadeResults.REASON), MadeResults.failure(id));
    }
    if (random.nextDouble() < ANSWERED_BY_PATIENT) {
      inference.append("outcome", outcome(positive, at));
    }
    Document result = MadeResults.result(id, positive, random);
    return new Pair(inference.append("diagnosis", result.get("diagnosis")), result);
  }

  /** Whether the first account asked for it, the only one that can log in. */
  boolean isOfFirstUser(int number) {
    return population.patient(random(number)).hospital() == 0;
  }

  private SplittableRandom random(int number) {
    return new SplittableRandom(SEED * population.count() + number);
  }

  private static String status(boolean failed) {
    return failed ? "error" : "completed";
  }

  private Document form(ObjectId id, Patient patient, Instant at, SplittableRandom random) {
    return new Document("_id", id)
        .append("user_id", population.userOf(patient))
        .append("model_id", population.modelId())
        .append("created_in", CREATED_IN.format(at))
        .append("rgh", patient.rgh())
        .append("mask_type", "none")
        .append("gender", random.nextBoolean() ? "F" : "M")
        .append("covid_status", "no")
        .append("local", patient.hospitalName())
        .append("age", random.nextInt(OLDEST))
        .append("quality", quality(random))
        .append("dispatch", new Document("attempts", 1).append("due_at", Date.from(at)));
  }

  private static Document quality(SplittableRandom random) {
    Document quality = new Document();
    PARTS.forEach(part -> quality.append(part, qualityOfOne(random)));
    return quality;
  }

  private static Document qualityOfOne(SplittableRandom random) {
    return new Document("duration", 4 + random.nextDouble())
        .append("level", 20.0)
        .append("clipped_share", 0.0)
        .append("speech_share", random.nextDouble())
        .append("snr", 30.0)
        .append("sample_rate", 48_000)
        .append("warnings", List.of());
  }

  private static Document outcome(boolean positive, Instant at) {
    String value = positive ? "confirmed" : "excluded";
    Document given =
        new Document("value", value)
            .append("on", LocalDate.ofInstant(at, ZoneOffset.UTC).toString())
            .append("by", "0".repeat(24))
            .append("by_name", "bench")
            .append("at", Date.from(at));
    return new Document("value", value).append("count", 1).append("given", List.of(given));
  }
}
