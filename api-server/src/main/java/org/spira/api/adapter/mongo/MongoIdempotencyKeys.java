package org.spira.api.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.spira.api.adapter.mongo.Steps.ID;
import static org.spira.api.adapter.mongo.Steps.insert;
import static org.spira.api.adapter.mongo.Steps.step;
import static org.spira.api.adapter.mongo.Steps.textOrNothing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.spira.api.application.port.IdempotencyKeys;

/** Claimed keys as documents, the key being the document's id. */
public final class MongoIdempotencyKeys implements IdempotencyKeys {

  private static final String CONTENT = "content";
  private static final String INFERENCE_ID = "inference_id";
  private static final String AT = "at";

  private final MongoCollection<Document> collection;

  /** In this database. */
  public MongoIdempotencyKeys(MongoDatabase database, MongoCollections names) {
    this.collection = database.getCollection(names.idempotencyKeys());
  }

  @Override
  public Claim claim(Claim wanted) {
    Document document =
        new Document(ID, wanted.key())
            .append(CONTENT, wanted.content())
            .append(INFERENCE_ID, wanted.inferenceId())
            .append(AT, Date.from(wanted.at()));
    if (insert("claim a key", collection, document)) {
      return wanted;
    }
    Document standing = step("find a key", () -> collection.find(eq(ID, wanted.key())).first());
    // gone again only if it expired in between: then it is free
    return standing == null ? claim(wanted) : read(standing, wanted);
  }

  @Override
  public void forgetBefore(Instant time) {
    step("forget old keys", () -> collection.deleteMany(lt(AT, Date.from(time))));
  }

  private static Claim read(Document standing, Claim wanted) {
    Date at = standing.getDate(AT);
    return new Claim(
        wanted.key(),
        textOrNothing(standing, CONTENT),
        textOrNothing(standing, INFERENCE_ID),
        at == null ? wanted.at() : at.toInstant());
  }
}
