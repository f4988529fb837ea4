package org.spira.api.documents;

import com.mongodb.MongoCommandException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.shared.StoreUnavailableException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** The indexes: those that make members unique, and those that make questions quick. */
public final class MongoIndexes {

  private static final Logger LOG = LoggerFactory.getLogger(MongoIndexes.class);

  private final MongoOperations mongo;
  private final List<WantedIndex> wanted;

  /** In this database. */
  public MongoIndexes(MongoOperations mongo, List<WantedIndex> wanted) {
    this.mongo = mongo;
    this.wanted = List.copyOf(wanted);
  }

  /**
   * Creates the indexes that are missing.
   *
   * @return whether all of them are there now; false if the database refuses some for what is in it
   * @throws StoreUnavailableException if the database cannot be asked
   */
  public boolean create() {
    boolean all = true;
    for (WantedIndex each : wanted) {
      all &= create(each.collection(), indexOf(each), each.members().getFirst());
    }
    return all;
  }

  private static Index indexOf(WantedIndex wanted) {
    Index index = new Index();
    for (String member : wanted.members()) {
      index.on(member, Direction.ASC);
    }
    return wanted.unique() ? index.unique() : index;
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
