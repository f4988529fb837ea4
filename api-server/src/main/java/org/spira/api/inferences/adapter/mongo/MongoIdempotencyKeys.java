package org.spira.api.inferences.adapter.mongo;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.textOrNothing;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.documents.WantedIndex;
import org.spira.api.inferences.port.IdempotencyKeys;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Claimed keys as documents, the key being the document's id. It is a digest of 64 hex digits: one
 * of 24 would be taken for an ObjectId when it is looked for.
 */
final class MongoIdempotencyKeys implements IdempotencyKeys {

  private static final String CONTENT = "content";
  private static final String INFERENCE_ID = "inference_id";
  private static final String AT = "at";

  private final Documents documents;

  /** In this database. */
  MongoIdempotencyKeys(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.idempotencyKeys());
  }

  static WantedIndex.Plan indexes(MongoCollections names) {
    return WantedIndex.Plan.of(
        WantedIndex.plain(names.idempotencyKeys(), AT),
        WantedIndex.plain(names.idempotencyKeys(), INFERENCE_ID));
  }

  @Override
  public Claim claim(Claim wanted) {
    Document document =
        new Document(ID, wanted.key())
            .append(CONTENT, wanted.content())
            .append(INFERENCE_ID, wanted.inferenceId())
            .append(AT, Date.from(wanted.at()));
    if (documents.insert("claim a key", document)) {
      return wanted;
    }
    Optional<Document> standing = documents.first("find a key", query(where(ID).is(wanted.key())));
    // gone again only if it expired in between: then it is free
    return standing.map(found -> read(found, wanted)).orElseGet(() -> claim(wanted));
  }

  @Override
  public void erase(String inferenceId) {
    documents.change(
        "erase a request", query(where(INFERENCE_ID).is(inferenceId)), new Update().unset(CONTENT));
  }

  @Override
  public void forgetBefore(Instant time) {
    documents.remove("forget old keys", query(where(AT).lt(Date.from(time))));
  }

  private static Claim read(Document standing, Claim wanted) {
    Instant at = Members.instant(standing, AT);
    return new Claim(
        wanted.key(),
        textOrNothing(standing, CONTENT),
        textOrNothing(standing, INFERENCE_ID),
        at == null ? wanted.at() : at);
  }
}
