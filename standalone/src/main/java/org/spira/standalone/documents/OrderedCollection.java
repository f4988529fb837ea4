package org.spira.standalone.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Documents in the order of their ids. A page in that order is read from where it begins until it
 * is full, and what is asked by id is taken by id; the library itself reads and sorts everything
 * for each page, and reads everything for an id beside which anything else is asked.
 */
final class OrderedCollection extends H2Collection {

  private final MVMap<Object, Document> documents;

  OrderedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      Maps maps,
      CursorRegistry cursors) {
    super(database, name, options, maps.documents(), maps.meta(), cursors);
    this.documents = maps.documents();
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    AskedIds ids = AskedIds.of(query);
    if (ids == null) {
      return super.queryDocuments(query, order, skip, limit, batchSize, projection);
    }
    Stream<Document> found = ids.inOrder().map(documents::get).filter(Objects::nonNull);
    return matchDocumentsFromStream(found, query, order, skip, limit, batchSize, projection);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    Integer direction = limit > 0 ? directionOfIds(order) : null;
    if (direction == null) {
      return super.matchDocuments(query, order, skip, limit, batchSize, projection);
    }
    // they come in their order already: sorted by nothing, the library reads until the page is full
    return matchDocumentsFromStream(
        inOrder(AskedRange.of(query), direction < 0),
        query,
        null,
        skip,
        limit,
        batchSize,
        projection);
  }

  /** Absent where another order is wanted, or where not all ids are of the kind that has one. */
  private @Nullable Integer directionOfIds(@Nullable Document order) {
    return order != null
            && order.size() == 1
            && order.get("_id") instanceof Number direction
            // other kinds of ids come before or behind all of these
            && documents.firstKey() instanceof ObjectId
            && documents.lastKey() instanceof ObjectId
        ? direction.intValue()
        : null;
  }

  private Stream<Document> inOrder(AskedRange range, boolean newestFirst) {
    Cursor<Object, Document> cursor =
        newestFirst
            ? documents.cursor(range.most(), range.least(), true)
            : documents.cursor(range.least(), range.most(), false);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false)
        .map(id -> cursor.getValue());
  }

  /**
   * Where it is kept.
   *
   * @param documents by their ids
   * @param meta how large it is
   */
  record Maps(MVMap<Object, Document> documents, MVMap<String, Object> meta) {}
}
