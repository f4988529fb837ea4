package org.spira.api.inferences.adapter.mongo;

import static org.spira.api.documents.InferenceMarks.ERASURE;
import static org.spira.api.documents.InferenceMarks.living;
import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.instantOrEpoch;
import static org.spira.api.documents.Members.objectId;
import static org.spira.api.documents.Members.text;
import static org.spira.api.documents.Members.textOrNothing;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.MODEL_ID;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.inferences.Tombstone;
import org.spira.api.inferences.port.Tombstones;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Tombstones in the collection of inferences, under the id of the one that was erased: inserting it
 * again is refused by the database itself. It names no user, so that no list shows it.
 */
final class MongoTombstones implements Tombstones {

  private static final String STATUS_ERASED = "erased";
  private static final String ERASURE_ID = "id";
  private static final String AT = "at";
  private static final String BY = "by";
  private static final String REASON = "reason";

  private final Documents documents;

  /** In this database. */
  MongoTombstones(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.inferences());
  }

  @Override
  public void bury(String inferenceId, Tombstone tombstone) {
    find(inferenceId)
        .filter(found -> found.get(ERASURE) == null)
        .ifPresent(living ->
            documents.replace(
                "erase an inference",
                query(living(Members.withId(inferenceId))),
                write(inferenceId, text(living, MODEL_ID), tombstone)));
  }

  @Override
  public Optional<Grave> of(String inferenceId) {
    return find(inferenceId)
        .filter(found -> found.get(ERASURE) != null)
        .map(found -> new Grave(read(found.get(ERASURE, new Document())), text(found, MODEL_ID)));
  }

  private Optional<Document> find(String inferenceId) {
    return documents.first("find a tombstone", query(Members.withId(inferenceId)));
  }

  private static Document write(String id, @Nullable String modelId, Tombstone tombstone) {
    return new Document(ID, objectId(id))
        .append(InferenceDocuments.STATUS, STATUS_ERASED)
        .append(MODEL_ID, modelId)
        .append(
            ERASURE,
            new Document(ERASURE_ID, tombstone.erasureId())
                .append(AT, Date.from(tombstone.at()))
                .append(BY, tombstone.by())
                .append(REASON, tombstone.reason()));
  }

  private static Tombstone read(Document erasure) {
    return new Tombstone(
        textOrNothing(erasure, ERASURE_ID),
        instantOrEpoch(erasure, AT),
        textOrNothing(erasure, BY),
        textOrNothing(erasure, REASON));
  }
}
