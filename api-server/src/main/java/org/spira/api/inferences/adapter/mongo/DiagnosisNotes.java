package org.spira.api.inferences.adapter.mongo;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.DIAGNOSIS;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.STATUS;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.spira.api.documents.Documents;
import org.spira.api.documents.InferenceMarks;
import org.spira.api.documents.Members;
import org.spira.api.inferences.domain.InferenceStatus;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Diagnoses beside the inferences that they end, so that these can be ordered by them. */
final class DiagnosisNotes {

  private static final String REMOVED_RESULT = InferenceMarks.removed("result");

  private final Documents inferences;

  DiagnosisNotes(Documents inferences) {
    this.inferences = inferences;
  }

  /** Completed inferences that have none, behind this id. */
  List<String> missing(String after, int limit) {
    Criteria completed = where(STATUS).is(InferenceStatus.COMPLETED.wireName());
    Criteria unnoted = completed.and(DIAGNOSIS).is(null).and(ID).gt(Members.objectId(after));
    Query asked = query(unnoted).with(Sort.by(ID)).limit(limit);
    asked.fields().include(ID);
    return inferences.all("list diagnoses that are to be noted", asked, Members::idOf);
  }

  /** Not where a result was removed since: then nobody is to find it here. */
  void add(String id, String diagnosis) {
    Criteria unnoted =
        Members.withId(id)
            .and(STATUS)
            .is(InferenceStatus.COMPLETED.wireName())
            .and(DIAGNOSIS)
            .is(null)
            .and(REMOVED_RESULT)
            .is(null);
    inferences.change("note a diagnosis", query(unnoted), Update.update(DIAGNOSIS, diagnosis));
  }
}
