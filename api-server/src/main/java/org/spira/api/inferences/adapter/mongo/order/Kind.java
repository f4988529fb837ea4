package org.spira.api.inferences.adapter.mongo.order;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What a member may hold. Comparing finds only what is of the same kind, so the others have to be
 * asked for; the old service let its driver choose.
 *
 * @param bsonTypes the database's numbers of it
 */
record Kind(Class<?> type, List<Integer> bsonTypes) {

  /** In the order in which the database puts them. */
  private static final List<Kind> ALL =
      List.of(
          new Kind(Number.class, List.of(1, 16, 18)),
          new Kind(String.class, List.of(2)),
          new Kind(Document.class, List.of(3)),
          new Kind(ObjectId.class, List.of(7)),
          new Kind(Boolean.class, List.of(8)),
          new Kind(Date.class, List.of(9)));

  /** Copies the numbers. */
  Kind {
    bsonTypes = List.copyOf(bsonTypes);
  }

  /** The kinds that come before this value, or behind it. */
  static List<Kind> beside(Object value, boolean isFalling) {
    int own = placeOf(value);
    return isFalling ? ALL.subList(0, own) : ALL.subList(Math.min(own + 1, ALL.size()), ALL.size());
  }

  /** What is of one of these kinds. */
  static Criteria anyOf(String member, List<Kind> kinds) {
    List<Integer> types = kinds.stream().flatMap(kind -> kind.bsonTypes().stream()).toList();
    return Criteria.where(member).is(new Document("$type", types));
  }

  /** What nobody is known to have stored is put last. */
  private static int placeOf(Object value) {
    return (int) ALL.stream().takeWhile(kind -> !kind.type().isInstance(value)).count();
  }
}
