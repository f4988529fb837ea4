package org.spira.api.inferences.adapter.mongo;

import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inmemory.Samples;

/** Inferences on the server under test. */
public abstract class StoredInferences extends MongoContract {

  protected static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");

  protected Inferences inferences;

  @BeforeEach
  void makeIndexes() {
    index(MongoInferences.indexes(names()));
    inferences = new MongoInferences(database(), names(), Duration.ofSeconds(10));
  }

  protected static Inference accepted(String id) {
    return Inference.accepted(
        id, "62d59254b6f4ae2a1f4f4f01", newId(), CreatedIn.text(NOW), Samples.form(41));
  }

  /** What is read of a document that stands there, whoever wrote it. */
  protected Inference readWith(Document document) {
    ObjectId id = new ObjectId();
    database().getCollection(names().inferences()).insertOne(document.append("_id", id));
    return inferences.withId(id.toHexString()).orElseThrow();
  }
}
