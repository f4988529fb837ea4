package org.spira.api.privacy.adapter.mongo;

import static org.spira.api.documents.InferenceMarks.living;
import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.spira.api.documents.Documents;
import org.spira.api.documents.InferenceMarks;
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

  private static final String NOTE = "note what was removed";
  private static final String DIAGNOSIS = "diagnosis";

  private final Documents documents;
  private final StoredIdentities identities;

  /** In this database. */
  MongoAgedInferences(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.inferences());
    this.identities = new StoredIdentities(documents);
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
        living(where(member(kind)).is(null))
            .and(ID)
            .gt(objectId(after))
            .lt(objectId(Ids.firstAt(acceptedBefore)));
    Query page = query(new Criteria().andOperator(there, ended)).with(Sort.by(ID)).limit(limit);
    page.fields().include(ID);
    return documents.all("look for what is over", page, Members::idOf);
  }

  @Override
  public void clear(String inferenceId, DataKind kind) {
    switch (kind) {
      case RECORDINGS -> {
        // the document has nothing of them
      }
      case IDENTITY -> identities.clear(inferenceId, Update::new);
      case RESULT -> change("remove a diagnosis", inferenceId, new Update().unset(DIAGNOSIS));
    }
  }

  @Override
  public void noteRemoved(String inferenceId, DataKind kind, Instant at) {
    Supplier<Update> note = () -> Update.update(member(kind), Date.from(at));
    switch (kind) {
      case RECORDINGS -> change(NOTE, inferenceId, note.get());
      case IDENTITY -> identities.clear(inferenceId, note);
      case RESULT -> change(NOTE, inferenceId, note.get().unset(DIAGNOSIS));
    }
  }

  private void change(String what, String inferenceId, Update change) {
    documents.change(what, query(living(Members.withId(inferenceId))), change);
  }

  private static String member(DataKind kind) {
    return InferenceMarks.removed(kind.wireName());
  }
}
