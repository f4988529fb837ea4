package org.spira.api.privacy.adapter.mongo;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.spira.api.privacy.adapter.mongo.ErasureDocuments.AT;
import static org.spira.api.privacy.adapter.mongo.ErasureDocuments.DONE_AT;
import static org.spira.api.privacy.adapter.mongo.ErasureDocuments.DUE_AT;
import static org.spira.api.privacy.adapter.mongo.ErasureDocuments.INFERENCES;
import static org.spira.api.privacy.adapter.mongo.ErasureDocuments.PATIENT;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.documents.WantedIndex;
import org.spira.api.privacy.domain.Erasure;
import org.spira.api.privacy.port.Erasures;
import org.spira.api.shared.AlreadyTakenException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Requests to erase as documents; one that is done has no time at which it is due. */
final class MongoErasures implements Erasures {

  private final Documents documents;

  /** In this database. */
  MongoErasures(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.erasures());
  }

  static WantedIndex.Plan indexes(MongoCollections names) {
    return WantedIndex.Plan.of(WantedIndex.plain(names.erasures(), DUE_AT));
  }

  @Override
  public void add(Erasure erasure) {
    if (!documents.insert("note an erasure", ErasureDocuments.write(erasure))) {
      throw new AlreadyTakenException("erasure");
    }
  }

  @Override
  public Optional<Erasure> withId(String id) {
    return documents
        .first("find an erasure", query(Members.withId(id)))
        .map(ErasureDocuments::read);
  }

  @Override
  public List<Erasure> before(String id, int limit) {
    return documents.all(
        "list erasures",
        query(where(ID).lt(objectId(id))).with(Sort.by(ID).descending()).limit(limit),
        ErasureDocuments::read);
  }

  @Override
  public List<Erasure> due(Instant now, int limit) {
    return documents.all(
        "list the erasures that are due",
        query(where(DUE_AT).lte(Date.from(now))).with(Sort.by(DUE_AT)).limit(limit),
        ErasureDocuments::read);
  }

  @Override
  public boolean lease(Erasure erasure, Instant until) {
    return erasure.dueAt() != null
        && documents.change(
            "lease an erasure",
            query(Members.withId(erasure.id()).and(DUE_AT).is(Date.from(erasure.dueAt()))),
            Update.update(DUE_AT, Date.from(until)));
  }

  @Override
  public void target(String id, List<String> inferences) {
    documents.change(
        "note what is to be erased",
        query(Members.withId(id)),
        new Update().addToSet(INFERENCES).each(inferences.toArray()));
  }

  @Override
  public void finish(String id, Instant at) {
    documents.change(
        "note that an erasure is done",
        query(Members.withId(id)),
        Update.update(DONE_AT, Date.from(at)).unset(PATIENT).unset(DUE_AT));
  }

  @Override
  public Unfinished unfinished() {
    String what = "count the erasures not done";
    return documents
        .first(what, open().with(Sort.by(ID)))
        .map(oldest ->
            new Unfinished(
                documents.count(what, open()), Optional.of(oldest.getDate(AT).toInstant())))
        .orElseGet(() -> new Unfinished(0, Optional.empty()));
  }

  private static Query open() {
    return query(where(DUE_AT).ne(null));
  }
}
