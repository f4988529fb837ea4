package org.spira.api.research.adapter.mongo;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.spira.api.documents.Members.referringTo;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.spira.api.documents.Documents;
import org.spira.api.documents.InferenceMarks;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.research.port.LabelledRecords;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Reads of an inference's document what researchers need, and leaves the rest where it is. */
public final class MongoLabelledRecords implements LabelledRecords {

  private static final String WHAT = "find labelled inferences";
  private static final String OUTCOMES = "outcome.count";

  private final Documents documents;

  /** In this database. */
  public MongoLabelledRecords(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.inferences());
  }

  @Override
  public List<Labelled> between(String above, String below, Optional<String> modelId, int limit) {
    Criteria wanted =
        modelId
            .map(id -> referringTo(RecordDocuments.MODEL_ID, id).and(ID))
            .orElseGet(() -> where(ID))
            .gt(objectId(above))
            .lt(objectId(below));
    return documents.all(
        WHAT, needed(wanted).with(Sort.by(ID)).limit(limit), RecordDocuments::read);
  }

  @Override
  public Optional<Labelled> withId(String inferenceId) {
    return documents.first(WHAT, needed(Members.withId(inferenceId))).map(RecordDocuments::read);
  }

  private static Query needed(Criteria wanted) {
    Query asked = query(InferenceMarks.studied(wanted).and(OUTCOMES).ne(null));
    asked.fields().include(RecordDocuments.MEMBERS);
    return asked;
  }
}
