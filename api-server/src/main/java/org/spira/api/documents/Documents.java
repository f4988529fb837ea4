package org.spira.api.documents;

import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.spira.api.shared.StoreUnavailableException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;

/**
 * The documents of one collection, as they are: their shape is shared with the old service, so no
 * class is mapped to them. Every method says which step failed, in the application's words, by a
 * {@link StoreUnavailableException}. Safe for use by several threads.
 */
public final class Documents {

  private static final int ATTEMPTS = 5;

  private final MongoOperations mongo;
  private final String collection;

  /** In this database. */
  public Documents(MongoOperations mongo, String collection) {
    this.mongo = mongo;
    this.collection = collection;
  }

  /** Whether the document was inserted; false when one of its unique members is there already. */
  public boolean insert(String what, Document document) {
    return step(
        what,
        () -> {
          try {
            mongo.insert(document, collection);
            return true;
          } catch (DuplicateKeyException e) {
            return false;
          }
        });
  }

  /** The first that fits, if any does. */
  public Optional<Document> first(String what, Query query) {
    return Optional.ofNullable(step(what, () -> mongo.findOne(query, Document.class, collection)));
  }

  /**
   * What is read of all that fit, in the query's order, while the documents themselves come and go.
   */
  public <T> List<T> all(String what, Query query, Function<Document, T> read) {
    return step(
        what,
        () -> {
          try (Stream<Document> found = mongo.stream(query, Document.class, collection)) {
            return found.map(read).toList();
          }
        });
  }

  /** How many fit, by looking. */
  public long count(String what, Query query) {
    return step(what, () -> mongo.exactCount(query, collection));
  }

  /** How many fit, by looking; absent when the store gives up after the query's longest time. */
  public OptionalLong countInTime(String what, Query query) {
    try {
      return OptionalLong.of(count(what, query));
    } catch (StoreUnavailableException e) {
      if (NestedExceptionUtils.getMostSpecificCause(e) instanceof MongoExecutionTimeoutException) {
        return OptionalLong.empty();
      }
      throw e;
    }
  }

  /** Changes one document. Whether there was one, even if it was as wanted before. */
  public boolean change(String what, Query query, UpdateDefinition change) {
    return step(what, () -> mongo.updateFirst(query, change, collection).getMatchedCount() == 1);
  }

  /** Changes one document, and gives it as it is then; empty when none fits. */
  public Optional<Document> changed(String what, Query query, UpdateDefinition change) {
    return Optional.ofNullable(step(what, () -> findAndModify(query, change, false)));
  }

  /** Changes one document, adding it first when none fits, and gives it as it is then. */
  public Document changedOrAdded(String what, Query query, UpdateDefinition change) {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      Document changed = step(what, () -> tryToAdd(query, change));
      if (changed != null) {
        return changed;
      }
    }
    throw new StoreUnavailableException(
        "MongoDB could not " + what, new IllegalStateException("others add the same at once"));
  }

  /** Changes one document; false when another one has the same unique member then. */
  public boolean changeUnlessTaken(String what, Query query, UpdateDefinition change) {
    return step(
        what,
        () -> {
          try {
            mongo.updateFirst(query, change, collection);
            return true;
          } catch (DuplicateKeyException e) {
            return false;
          }
        });
  }

  /** Changes all that fit. */
  public void changeAll(String what, Query query, UpdateDefinition change) {
    step(what, () -> mongo.updateMulti(query, change, collection));
  }

  /** Puts another document in the place of one that fits. Whether there was one. */
  public boolean replace(String what, Query query, Document replacement) {
    return step(what, () -> mongo.replace(query, replacement, collection).getMatchedCount() == 1);
  }

  /** Removes all that fit. */
  public void remove(String what, Query query) {
    step(what, () -> mongo.remove(query, collection));
  }

  private @Nullable Document tryToAdd(Query query, UpdateDefinition change) {
    try {
      return findAndModify(query, change, true);
    } catch (DuplicateKeyException e) {
      // another request added it in the same moment
      return null;
    }
  }

  /** By the driver itself: the template names fields that not every compatible server takes. */
  private @Nullable Document findAndModify(
      Query query, UpdateDefinition change, boolean addIfMissing) {
    FindOneAndUpdateOptions options =
        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER).upsert(addIfMissing);
    return mongo.execute(
        collection,
        found -> found.findOneAndUpdate(query.getQueryObject(), change.getUpdateObject(), options));
  }

  private static <T extends @Nullable Object> T step(String what, Supplier<T> step) {
    try {
      return step.get();
    } catch (DataAccessException e) {
      throw new StoreUnavailableException("MongoDB could not " + what, e);
    }
  }
}
