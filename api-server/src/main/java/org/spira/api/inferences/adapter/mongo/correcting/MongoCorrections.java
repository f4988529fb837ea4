package org.spira.api.inferences.adapter.mongo.correcting;

import static org.spira.api.documents.Members.instantOrEpoch;
import static org.spira.api.documents.Members.textOrNothing;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.spira.api.documents.Documents;
import org.spira.api.documents.InferenceMarks;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.inferences.application.correction.port.Corrections;
import org.spira.api.inferences.domain.correction.Correction;
import org.spira.api.inferences.domain.correction.Correction.Change;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/** In the inference's own document: what erases that erases these, too. */
public final class MongoCorrections implements Corrections {

  /** The member that holds them, which grows. */
  public static final String CORRECTIONS = "corrections";

  private static final String AT = "at";
  private static final String BY = "by";
  private static final String CHANGES = "changes";
  private static final String FROM = "from";
  private static final String TO = "to";

  private final Documents documents;

  /** In this database. */
  public MongoCorrections(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.inferences());
  }

  @Override
  public List<Correction> of(String inferenceId) {
    return documents
        .first("find corrections", query(living(inferenceId)))
        .map(found -> found.getList(CORRECTIONS, Document.class, List.of()))
        .orElse(List.of())
        .stream()
        .map(MongoCorrections::read)
        .toList();
  }

  @Override
  public boolean correct(String inferenceId, Correction correction, int before) {
    Update change = new Update().push(CORRECTIONS, write(correction));
    correction.changes().forEach((name, each) -> change.set(name, each.to()));
    Criteria asRead =
        living(inferenceId)
            .and(CORRECTIONS + "." + before)
            .exists(false)
            // who it is about may be over since the form was read, and must not come back
            .and(InferenceMarks.removed(InferenceMarks.IDENTITY))
            .is(null);
    return documents.change("correct a form", query(asRead), change);
  }

  private static Criteria living(String inferenceId) {
    return InferenceMarks.living(Members.withId(inferenceId));
  }

  private static Document write(Correction correction) {
    Document changes = new Document();
    correction
        .changes()
        .forEach((name, each) ->
            changes.append(name, new Document(FROM, each.from()).append(TO, each.to())));
    return new Document(AT, Date.from(correction.at()))
        .append(BY, correction.by())
        .append(CHANGES, changes);
  }

  private static Correction read(Document document) {
    Map<String, Change> changes = new TreeMap<>();
    Document stored = document.get(CHANGES, new Document());
    for (String name : stored.keySet()) {
      Document each = stored.get(name, new Document());
      changes.put(name, new Change(each.get(FROM), each.get(TO)));
    }
    return new Correction(instantOrEpoch(document, AT), textOrNothing(document, BY), changes);
  }
}
