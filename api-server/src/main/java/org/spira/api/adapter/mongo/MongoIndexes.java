package org.spira.api.adapter.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The indexes: those that make members unique, and those that make questions quick. */
public final class MongoIndexes {

  private static final Logger LOG = LoggerFactory.getLogger(MongoIndexes.class);
  private static final int DUPLICATE_KEY = 11000;

  private final MongoDatabase database;
  private final MongoCollections names;

  /** In this database. */
  public MongoIndexes(MongoDatabase database, MongoCollections names) {
    this.database = database;
    this.names = names;
  }

  /**
   * Creates the indexes that are missing.
   *
   * @return whether all of them are there now
   */
  public boolean create() {
    boolean all = unique(names.users(), "username");
    all &= unique(names.users(), "email");
    all &= unique(names.models(), "name");
    all &= unique(names.models(), "publishing_channel");
    all &= plain(names.inferences(), InferenceDocuments.USER_ID);
    all &=
        plain(
            names.inferences(),
            InferenceDocuments.STATUS,
            InferenceDocuments.DISPATCH + "." + InferenceDocuments.DUE_AT);
    all &= plain(names.results(), "inference_id");
    all &= plain(names.idempotencyKeys(), "at");
    return all;
  }

  private boolean unique(String collection, String member) {
    return create(collection, new IndexOptions().unique(true), member);
  }

  private boolean plain(String collection, String... members) {
    return create(collection, new IndexOptions(), members);
  }

  private boolean create(String collection, IndexOptions options, String... members) {
    try {
      database.getCollection(collection).createIndex(ascending(members), options);
      return true;
    } catch (DuplicateKeyException e) {
      sayDuplicates(collection, members[0]);
      return false;
    } catch (MongoCommandException e) {
      if (e.getErrorCode() == DUPLICATE_KEY) {
        sayDuplicates(collection, members[0]);
      } else {
        LOG.warn("the index of {} could not be created yet: {}", collection, e.getErrorCodeName());
      }
      return false;
    } catch (MongoException e) {
      LOG.warn("the index of {} could not be created yet: {}", collection, e.getClass().getName());
      return false;
    }
  }

  private static void sayDuplicates(String collection, String member) {
    LOG.error(
        "Several documents of the collection {} have the same {}, so it cannot be made unique:"
            + " remove all but one of each. Until then two registrations at the same time may both"
            + " succeed.",
        collection,
        member);
  }
}
