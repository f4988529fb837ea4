package org.spira.standalone.documents;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The only ids that the documents of a query can have.
 *
 * @param ids in no order
 */
record AskedIds(List<ObjectId> ids) {

  /** Copies the list. */
  AskedIds {
    ids = List.copyOf(ids);
  }

  /** Absent where a query does not name ids, or not only of the kind that has an order. */
  static @Nullable AskedIds of(Document query) {
    return switch (query.get("_id")) {
      case ObjectId one -> new AskedIds(List.of(one));
      case Document some
          when some.keySet().equals(Set.of("$in"))
              && some.get("$in") instanceof Collection<?> ids ->
          of(ids);
      case null, default -> null;
    };
  }

  private static @Nullable AskedIds of(Collection<?> ids) {
    return ids.stream().allMatch(ObjectId.class::isInstance)
        ? new AskedIds(ids.stream().map(ObjectId.class::cast).toList())
        : null;
  }

  /** Each once, the oldest first. */
  Stream<ObjectId> inOrder() {
    return ids.stream().distinct().sorted();
  }
}
