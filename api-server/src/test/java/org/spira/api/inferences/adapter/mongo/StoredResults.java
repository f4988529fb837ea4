package org.spira.api.inferences.adapter.mongo;

import org.junit.jupiter.api.BeforeEach;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.port.Results;

/** Results on the server under test. */
public abstract class StoredResults extends MongoContract {

  protected Results results;

  @BeforeEach
  void makeIndexes() {
    index(MongoResults.indexes(names()));
    results = new MongoResults(database(), names());
  }
}
