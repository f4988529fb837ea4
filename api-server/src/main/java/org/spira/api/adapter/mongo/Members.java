package org.spira.api.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Members of documents, which may be missing or of another type than ours. */
final class Members {

  static final String ID = "_id";

  private Members() {}

  static ObjectId objectId(String id) {
    return new ObjectId(id);
  }

  /** Finds the document that has this id. */
  static Criteria withId(String id) {
    return where(ID).is(objectId(id));
  }

  static String idOf(Document document) {
    return String.valueOf(document.get(ID));
  }

  /** The member as text, whatever its type. */
  static @Nullable String text(Document document, String member) {
    Object value = document.get(member);
    return value == null ? null : value.toString();
  }

  static String textOrNothing(Document document, String member) {
    String text = text(document, member);
    return text == null ? "" : text;
  }
}
