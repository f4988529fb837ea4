package org.spira.api.documents;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** Members of documents, which may be missing or of another type than ours. */
public final class Members {

  /** The member that holds a document's id. */
  public static final String ID = "_id";

  private Members() {}

  /** The id as MongoDB keeps it. */
  public static ObjectId objectId(String id) {
    return new ObjectId(id);
  }

  /** Finds the document that has this id. */
  public static Criteria withId(String id) {
    return where(ID).is(objectId(id));
  }

  /** A document's id, whatever its type. */
  public static String idOf(Document document) {
    return String.valueOf(document.get(ID));
  }

  /** The member as text, whatever its type. */
  public static @Nullable String text(Document document, String member) {
    Object value = document.get(member);
    return value == null ? null : value.toString();
  }

  /** The member as text, empty where it is missing. */
  public static String textOrNothing(Document document, String member) {
    String text = text(document, member);
    return text == null ? "" : text;
  }
}
