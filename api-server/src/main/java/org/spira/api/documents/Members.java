package org.spira.api.documents;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.spira.api.shared.Ids;
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

  /** Those of these that are ids at all, as MongoDB keeps them. */
  public static List<ObjectId> objectIds(Collection<String> ids) {
    return ids.stream().filter(Ids::isLegal).map(Members::objectId).toList();
  }

  /** Finds the document that has this id. */
  public static Criteria withId(String id) {
    return where(ID).is(objectId(id));
  }

  /** A document's id, whatever its type. */
  public static String idOf(Document document) {
    return String.valueOf(document.get(ID));
  }

  /** Finds the documents that refer to this id: as text, or as the ObjectId that it is. */
  public static Criteria referringTo(String member, String id) {
    return Ids.isLegal(id) ? where(member).in(id, objectId(id)) : where(member).is(id);
  }

  /** The member as text; absent when it is missing, or says nothing that could be text. */
  public static @Nullable String text(Document document, String member) {
    Object value = document.get(member);
    return value == null ? null : StoredText.of(value).orElse(null);
  }

  /** The member as a time; absent when it is missing. */
  public static @Nullable Instant instant(Document document, String member) {
    Date date = document.getDate(member);
    return date == null ? null : date.toInstant();
  }

  /** The member as a time, before all others where it is missing. */
  public static Instant instantOrEpoch(Document document, String member) {
    Instant time = instant(document, member);
    return time == null ? Instant.EPOCH : time;
  }

  /** The number that a value is or, as text, tells; absent when there is no finite one. */
  public static Optional<BigDecimal> number(@Nullable Object value) {
    if (value instanceof Number number) {
      return StoredText.decimal(number);
    }
    return value instanceof String text ? numeral(text) : Optional.empty();
  }

  private static Optional<BigDecimal> numeral(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException expected) {
      return Optional.empty();
    }
  }

  /** The member as text, empty where it is missing. */
  public static String textOrNothing(Document document, String member) {
    String text = text(document, member);
    return text == null ? "" : text;
  }
}
