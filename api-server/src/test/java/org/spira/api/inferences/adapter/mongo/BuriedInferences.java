package org.spira.api.inferences.adapter.mongo;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.Tombstone;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.PatientFiles;
import org.spira.api.inferences.port.Results;
import org.spira.api.inferences.port.Tombstones;
import org.spira.api.inmemory.Samples;

/** Inferences that are there, to be erased. */
public abstract class BuriedInferences extends MongoContract {

  protected static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
  protected static final String USER = newId();
  protected static final String MODEL = newId();
  protected static final Tombstone STONE = new Tombstone(newId(), NOW, USER, "patient_request");

  protected Inferences inferences;
  protected Tombstones tombstones;
  protected PatientFiles files;
  protected Results results;
  protected IdempotencyKeys keys;

  @BeforeEach
  void makeIndexes() {
    index(MongoInferences.indexes(names()));
    index(MongoResults.indexes(names()));
    index(MongoIdempotencyKeys.indexes(names()));
    inferences = new MongoInferences(database(), names(), Duration.ofSeconds(10));
    tombstones = new MongoTombstones(database(), names());
    files = new MongoPatientFiles(database(), names());
    results = new MongoResults(database(), names());
    keys = new MongoIdempotencyKeys(database(), names());
  }

  protected Inference accept() {
    Inference accepted = Inference.accepted(newId(), USER, MODEL, "", Samples.form(41));
    inferences.add(accepted, Dispatch.first(NOW));
    return accepted;
  }
}
