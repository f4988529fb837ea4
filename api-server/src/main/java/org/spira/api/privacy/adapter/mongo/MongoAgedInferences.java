package org.spira.api.privacy.adapter.mongo;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.documents.WantedIndex;
import org.spira.api.privacy.domain.DataKind;
import org.spira.api.privacy.port.AgedInferences;
import org.spira.api.shared.Ids;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The documents of inferences, seen by their age. Each kind has a member that says since when it is
 * gone, and an index of that member and the ids: what is left to do is found without looking at
 * what was done.
 */
final class MongoAgedInferences implements AgedInferences {

  private static final String REMOVED = "removed.";
  private static final String ERASURE = "erasure";
  private static final String RGH = "rgh";
  private static final String DIAGNOSIS = "diagnosis";
  private static final String GIVEN = "outcome.given";
  private static final List<String> TELLING =
      List.of(
          "last_positive_diagnose_date",
          "hospitalization_start",
          "hospitalization_end",
          "corrections");

  private final Documents documents;

  /** In this database. */
  MongoAgedInferences(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.inferences());
  }

  static WantedIndex.Plan indexes(MongoCollections names) {
    return new WantedIndex.Plan(
        Arrays.stream(DataKind.values())
            .map(kind -> WantedIndex.plain(names.inferences(), member(kind), ID))
            .toList());
  }

  @Override
  public List<String> having(DataKind kind, Instant acceptedBefore, String after, int limit) {
    // what the old service left without an end has no dispatch, and never ends
    Criteria ended =
        new Criteria()
            .orOperator(where("status").in("completed", "error"), where("dispatch").exists(false));
    Criteria there =
        where(member(kind))
            .is(null)
            .and(ID)
            .gt(objectId(after))
            .lt(objectId(Ids.firstAt(acceptedBefore)))
            .and(ERASURE)
            .is(null);
    Query page = query(new Criteria().andOperator(there, ended)).with(Sort.by(ID)).limit(limit);
    page.fields().include(ID);
    return documents.all("look for what is over", page, Members::idOf);
  }

  @Override
  public void noteRemoved(String inferenceId, DataKind kind, Instant at) {
    Criteria asRead = Members.withId(inferenceId).and(ERASURE).is(null);
    Update change = Update.update(member(kind), Date.from(at));
    if (kind == DataKind.IDENTITY) {
      // empty, not gone: the old service cannot read a document without it
      change.set(RGH, "");
      TELLING.forEach(change::unset);
      int given = given(inferenceId);
      for (int i = 0; i < given; i++) {
        change.unset(GIVEN + "." + i + ".note");
      }
      // one that is given meanwhile has a note, too: the next turn finds this one again
      asRead.and(GIVEN + "." + given).exists(false);
    }
    if (kind == DataKind.RESULT) {
      change.unset(DIAGNOSIS);
    }
    documents.change("note what was removed", query(asRead), change);
  }

  private int given(String inferenceId) {
    Query one = query(Members.withId(inferenceId));
    one.fields().include(GIVEN);
    return documents
        .first("count outcomes", one)
        .map(found ->
            found.get("outcome", new Document()).getList("given", Document.class, List.of()))
        .map(List::size)
        .orElse(0);
  }

  private static String member(DataKind kind) {
    return REMOVED + kind.wireName();
  }
}
