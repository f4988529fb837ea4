package org.spira.api.documents;

import com.mongodb.WriteConcern;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a server that speaks MongoDB's protocol has to do for one subject: fresh collections. */
public abstract class MongoContract {

  private MongoTemplate database;
  private MongoCollections names;

  @BeforeEach
  void takeFreshCollections(MongoTemplate server) {
    String run = newId();
    names =
        new MongoCollections(
            "users" + run,
            "models" + run,
            "inferences" + run,
            "results" + run,
            "hospitals" + run,
            "keys" + run,
            "attempts" + run,
            "erasures" + run,
            "trail" + run,
            "sessions" + run);
    database = server;
    database.setWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  protected final MongoTemplate database() {
    return database;
  }

  protected final MongoCollections names() {
    return names;
  }

  protected final void index(WantedIndex.Plan plan) {
    if (!new MongoIndexes(database, plan.indexes()).create()) {
      throw new AssertionError("an index was refused");
    }
  }

  /** The one document of a collection, as the driver alone reads it: the old service's view. */
  protected final Document stored(String collection) {
    Document only = database.getCollection(collection).find().first();
    if (only == null) {
      throw new AssertionError("nothing is stored in " + collection);
    }
    return only;
  }

  protected static String newId() {
    return new ObjectId().toHexString();
  }
}
