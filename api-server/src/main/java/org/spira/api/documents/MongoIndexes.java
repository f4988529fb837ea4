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
import org.springframework.data.mongodb.core.index.IndexInfo;

/** The indexes: those that make members unique, and those that make questions quick. */
public final class MongoIndexes {

  private static final Logger LOG = LoggerFactory.getLogger(MongoIndexes.class);

  private static final String DUPLICATES =
      "{} values of {} stand in several documents of the collection {}, so it cannot be made"
          + " unique. That is usual in a database of the old service, which adds its first user at"
          + " each start. `spira-admin duplicates` lists them and keeps one of each. Until then"
          + " the service works, but two registrations of one {} at the same time may both"
          + " succeed";

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
      all &= create(each);
    }
    return all;
  }

  private static Index indexOf(WantedIndex wanted) {
    Index index = new Index();
    for (String member : wanted.members()) {
      index.on(member, Direction.ASC);
    }
    return switch (wanted.kind()) {
      case PLAIN -> index;
      case UNIQUE -> index.unique();
      case UNIQUE_IF_THERE -> index.unique().sparse();
    };
  }

  /** Whether it is there is seen afterwards: not every server says that it kept a laxer one. */
  private boolean create(WantedIndex wanted) {
    String code = ask(wanted);
    return serves(wanted) || complain(wanted, code);
  }

  /** Has it made, and gives the code of what speaks against it if it is not there then. */
  private String ask(WantedIndex wanted) {
    try {
      mongo.indexOps(wanted.collection()).createIndex(indexOf(wanted));
      return "IndexOptionsConflict";
    } catch (DuplicateKeyException e) {
      return "DuplicateKey";
    } catch (DataAccessException e) {
      if (e.getCause() instanceof MongoCommandException refusal) {
        return refusal.getErrorCodeName();
      }
      throw new StoreUnavailableException("MongoDB could not index " + wanted.collection(), e);
    }
  }

  /** The cause is looked for in the documents: not every server tells duplicates by its code. */
  private boolean complain(WantedIndex wanted, String code) {
    long groups = wanted.isUnique() ? new Duplicates(mongo, wanted).groups().size() : 0;
    if (groups > 0) {
      LOG.error(DUPLICATES, groups, wanted.member(), wanted.collection(), wanted.member());
    } else {
      LOG.warn(
          "the database refuses the index of {} on {}: {}",
          wanted.collection(),
          wanted.member(),
          code);
    }
    return false;
  }

  /** One that was made with other options does its work as well, if it is as strict. */
  private boolean serves(WantedIndex wanted) {
    return indexes(wanted).stream()
        .filter(there -> there.isIndexForFields(wanted.members()))
        .anyMatch(there -> there.isUnique() || !wanted.isUnique());
  }

  private List<IndexInfo> indexes(WantedIndex wanted) {
    try {
      return mongo.indexOps(wanted.collection()).getIndexInfo();
    } catch (DataAccessException e) {
      throw new StoreUnavailableException(
          "MongoDB could not list the indexes of " + wanted.collection(), e);
    }
  }
}
