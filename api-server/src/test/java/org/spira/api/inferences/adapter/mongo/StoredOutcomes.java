package org.spira.api.inferences.adapter.mongo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.adapter.mongo.outcomes.MongoOutcomes;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Tombstones;
import org.spira.api.inmemory.Samples;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.Outcome.Giver;
import org.spira.api.outcomes.Outcome.Value;

/** Outcomes on the server under test. */
public abstract class StoredOutcomes extends MongoContract {

  protected static final String USER = "62d59254b6f4ae2a1f4f4f01";
  protected static final String MODEL = "62d59254b6f4ae2a1f4f4f02";
  protected static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  protected static final Outcome CONFIRMED = outcome(Value.CONFIRMED, "seen on the ward");
  protected static final Outcome EXCLUDED = outcome(Value.EXCLUDED, null);
  protected static final Outcome UNKNOWN = outcome(Value.UNKNOWN, null);

  protected Inferences inferences;
  protected MongoOutcomes outcomes;
  protected Tombstones tombstones;

  @BeforeEach
  void prepare() {
    index(MongoInferences.indexes(names()));
    inferences = new MongoInferences(database(), names(), Duration.ofSeconds(10));
    outcomes = new MongoOutcomes(database(), names());
    tombstones = new MongoTombstones(database(), names());
  }

  protected static Outcome outcome(Value value, @Nullable String note) {
    return new Outcome(value, LocalDate.of(2026, 2, 28), note, new Giver(USER, "bia"), NOW);
  }

  protected String accepted() {
    String id = newId();
    PatientForm form = Samples.form(7);
    inferences.add(
        Inference.accepted(id, USER, MODEL, "2026-03-01 10:00:00.0", form),
        Dispatch.first(Instant.EPOCH));
    return id;
  }
}
