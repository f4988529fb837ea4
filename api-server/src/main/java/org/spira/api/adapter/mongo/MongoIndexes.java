package org.spira.api.adapter.mongo;

import com.mongodb.MongoCommandException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.application.port.StoreUnavailableException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** The indexes: those that make members unique, and those that make questions quick. */
public final class MongoIndexes {

  private static final Logger LOG = LoggerFactory.getLogger(MongoIndexes.class);

  private final MongoOperations mongo;
  private final MongoCollections names;

  /** In this database. */
  public MongoIndexes(MongoOperations mongo, MongoCollections names) {
    this.mongo = mongo;
    this.names = names;
  }

  /**
   * Creates the indexes that are missing.
   *
   * @return whether all of them are there now; false if the database refuses some for what is in it
   * @throws StoreUnavailableException if the database cannot be asked
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
    return create(collection, new Index(member, Direction.ASC).unique(), member);
  }

  private boolean plain(String collection, String... members) {
    Index index = new Index();
    for (String member : members) {
      index.on(member, Direction.ASC);
    }
    return create(collection, index, members[0]);
  }

  private boolean create(String collection, Index index, String member) {
    try {
      mongo.indexOps(collection).createIndex(index);
      return true;
    } catch (DuplicateKeyException e) {
      LOG.error(
          "Several documents of the collection {} have the same {}, so it cannot be made unique:"
              + " remove all but one of each. Until then two registrations at the same time may"
              + " both succeed.",
          collection,
          member);
      return false;
    } catch (DataAccessException e) {
      if (e.getCause() instanceof MongoCommandException refusal) {
        LOG.warn(
            "the database refuses the index of {} on {}: {}",
            collection,
            member,
            refusal.getErrorCodeName());
        return false;
      }
      throw new StoreUnavailableException("MongoDB could not index " + collection, e);
    }
  }
}
