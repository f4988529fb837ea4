package org.spira.api.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.spira.api.application.port.StoreUnavailableException;

/** Takes single steps in MongoDB and says in the application's words how they failed. */
final class Steps {

  static final String ID = "_id";

  private Steps() {}

  static <T extends @Nullable Object> T step(String what, Supplier<T> step) {
    try {
      return step.get();
    } catch (MongoException e) {
      throw new StoreUnavailableException("MongoDB could not " + what, e);
    }
  }

  /** Whether the document was inserted; false when one of its unique members is there already. */
  static boolean insert(String what, MongoCollection<Document> into, Document document) {
    return step(
        what,
        () -> {
          try {
            into.insertOne(document);
            return true;
          } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
              return false;
            }
            throw e;
          }
        });
  }

  static ObjectId objectId(String id) {
    return new ObjectId(id);
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
