package org.spira.standalone.documents;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Between which ids the documents of a query can be. It may hold more than the query finds, and
 * never less.
 *
 * @param least the first of them; absent where there is no bound
 * @param most the last of them, likewise
 */
record AskedRange(@Nullable ObjectId least, @Nullable ObjectId most) {

  /** Of a query, as far as all of its conditions have to hold. */
  static AskedRange of(Document query) {
    AskedRange range = new AskedRange(null, null);
    if (query.get("_id") instanceof Document bounds) {
      range = range.and(bounds);
    }
    if (query.get("$and") instanceof Collection<?> all) {
      for (Object each : all) {
        range = each instanceof Document one ? range.within(of(one)) : range;
      }
    }
    return range;
  }

  private AskedRange and(Document bounds) {
    return within(new AskedRange(id(bounds, "$gt"), id(bounds, "$lt")))
        .within(new AskedRange(id(bounds, "$gte"), id(bounds, "$lte")));
  }

  private static @Nullable ObjectId id(Document bounds, String operator) {
    return bounds.get(operator) instanceof ObjectId id ? id : null;
  }

  private AskedRange within(AskedRange other) {
    ObjectId from = other.least;
    ObjectId until = other.most;
    return new AskedRange(
        least == null || (from != null && from.compareTo(least) > 0) ? from : least,
        most == null || (until != null && until.compareTo(most) < 0) ? until : most);
  }
}
