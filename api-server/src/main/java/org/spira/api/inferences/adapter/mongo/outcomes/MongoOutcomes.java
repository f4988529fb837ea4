package org.spira.api.inferences.adapter.mongo.outcomes;

import static org.spira.api.documents.InferenceMarks.living;
import static org.spira.api.documents.InferenceMarks.studied;
import static org.spira.api.documents.Members.ID;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.types.ObjectId;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.inferences.adapter.mongo.InferenceDocuments;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.Outcome.Value;
import org.spira.api.outcomes.port.Outcomes;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Each change is a conditional update of the one document that the inference has. */
public final class MongoOutcomes implements Outcomes {

  private final Documents documents;

  /** In this database. */
  public MongoOutcomes(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.inferences());
  }

  @Override
  public boolean add(String inferenceId, int known, Outcome outcome) {
    Criteria asSeen =
        living(Members.withId(inferenceId))
            // a member that is missing equals null
            .and(OutcomeDocuments.COUNT)
            .is(known == 0 ? null : known);
    Update change =
        Update.update(OutcomeDocuments.VALUE, outcome.value().wireName())
            .set(OutcomeDocuments.COUNT, known + 1)
            .push(OutcomeDocuments.GIVEN, OutcomeDocuments.write(outcome));
    return documents.change("store an outcome", query(asSeen), change);
  }

  @Override
  public List<Outcome> ofInference(String inferenceId) {
    Query one = outcomes(Members.withId(inferenceId));
    return documents.first("find outcomes", one).map(OutcomeDocuments::read).orElseGet(List::of);
  }

  @Override
  public Map<String, Outcome> ofInferences(Collection<String> inferenceIds) {
    Map<String, Outcome> found = new HashMap<>();
    Query some =
        outcomes(
            where(ID).in(Members.objectIds(inferenceIds)).and(OutcomeDocuments.VALUE).ne(null));
    documents
        .all("find outcomes", some, each -> each)
        .forEach(each -> {
          List<Outcome> given = OutcomeDocuments.read(each);
          if (!given.isEmpty()) {
            found.put(Members.idOf(each), given.getLast());
          }
        });
    return found;
  }

  @Override
  public List<Labelled> labelled(String modelId, Optional<String> after, int limit) {
    Criteria wanted =
        studied(Members.referringTo(InferenceDocuments.MODEL_ID, modelId))
            .and(OutcomeDocuments.VALUE)
            .in(Value.CONFIRMED.wireName(), Value.EXCLUDED.wireName());
    after.map(ObjectId::new).ifPresent(last -> wanted.and(ID).lt(last));
    Query page = query(wanted).with(Sort.by(Sort.Direction.DESC, ID)).limit(limit);
    page.fields().include(OutcomeDocuments.VALUE);
    return documents.all(
        "find inferences with an outcome",
        page,
        each ->
            new Labelled(
                Members.idOf(each),
                OutcomeDocuments.value(each).equals(Value.CONFIRMED.wireName())));
  }

  private static Query outcomes(Criteria which) {
    Query asked = query(which);
    asked.fields().include(OutcomeDocuments.GIVEN);
    return asked;
  }
}
