package org.spira.standalone.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Documents in the order of their ids. A page in that order is read until it is full; the library
 * itself reads and sorts everything for each page.
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
    List<Document> page = first(query, direction < 0, skip + limit);
    return matchDocumentsFromStream(
        page.stream(), query, order, skip, limit, batchSize, projection);
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

  private List<Document> first(Document query, boolean newestFirst, int enough) {
    List<Document> found = new ArrayList<>();
    Cursor<Object, Document> cursor = documents.cursor(null, null, newestFirst);
    while (found.size() < enough && cursor.hasNext()) {
      cursor.next();
      Document document = cursor.getValue();
      if (documentMatchesQuery(document, query)) {
        found.add(document);
      }
    }
    return found;
  }

  /**
   * Where it is kept.
   *
   * @param documents by their ids
   * @param meta how large it is
   */
  record Maps(MVMap<Object, Document> documents, MVMap<String, Object> meta) {}
}
