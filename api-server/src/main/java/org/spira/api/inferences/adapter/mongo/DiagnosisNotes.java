package org.spira.api.inferences.adapter.mongo;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.DIAGNOSIS;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.REMOVED_RESULT;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.STATUS;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.inferences.domain.InferenceStatus;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Diagnoses beside the inferences that they end, so that these can be ordered by them. */
final class DiagnosisNotes {

  private final Documents inferences;

  DiagnosisNotes(Documents inferences) {
    this.inferences = inferences;
  }

  /** Completed inferences that have none, behind this id. An index finds them by themselves. */
  List<String> missing(String after, int limit) {
    Criteria behind = where(ID).gt(Members.objectId(after));
    Query asked = query(unnoted(behind)).with(Sort.by(ID)).limit(limit);
    asked.fields().include(ID);
    return inferences.all("list diagnoses that are to be noted", asked, Members::idOf);
  }

  /** Not where it is noted, or where its time is over by now. */
  void add(String id, String diagnosis) {
    Query one = query(unnoted(Members.withId(id)));
    inferences.change("note a diagnosis", one, Update.update(DIAGNOSIS, diagnosis));
  }

  /** Where a result was removed there is nothing to note, and nobody is to find it here. */
  private static Criteria unnoted(Criteria which) {
    return which
        .and(STATUS)
        .is(InferenceStatus.COMPLETED.wireName())
        .and(DIAGNOSIS)
        .is(null)
        .and(REMOVED_RESULT)
        .is(null);
  }
}
