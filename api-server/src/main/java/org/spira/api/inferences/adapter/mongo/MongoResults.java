package org.spira.api.inferences.adapter.mongo;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.spira.api.documents.Members.text;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.documents.WantedIndex;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Results;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Results as documents. Ours carry the inference's id as their own, so that there can be but one;
 * those of the old service are found by the member {@code inference_id}.
 */
final class MongoResults implements Results {

  private static final String INFERENCE_ID = "inference_id";
  private static final String OUTPUT = "output";
  private static final String DIAGNOSIS = "diagnosis";
  private static final String MODEL_VERSION = "model_version";
  private static final String MODEL_DIGEST = "model_digest";
  private static final String ERROR = "error";
  private static final String REMARK = "remark";
  private static final String CHALLENGER = "challenger";
  private static final String ERASED = "erased";

  private final Documents documents;

  /** In this database. */
  MongoResults(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.results());
  }

  static WantedIndex.Plan indexes(MongoCollections names) {
    return WantedIndex.Plan.of(WantedIndex.plain(names.results(), INFERENCE_ID));
  }

  @Override
  public void expect(String inferenceId) {
    documents.insert("note an awaited result", write(Result.awaited(inferenceId)));
  }

  @Override
  public Optional<Result> ofInference(String inferenceId) {
    return documents
        .first("find a result", query(notErased(inferenceId)))
        .map(document -> read(document, inferenceId))
        .or(() -> ofTheOldService(inferenceId));
  }

  @Override
  public boolean settle(Result result) {
    Update change =
        Update.update(OUTPUT, result.output())
            .set(DIAGNOSIS, result.diagnosis())
            .set(MODEL_VERSION, result.modelVersion())
            .set(MODEL_DIGEST, result.modelDigest())
            .set(ERROR, result.error());
    if (result.remark() != null) {
      change.set(REMARK, result.remark());
    }
    // a placeholder of the old service, or none at all, is rare: it costs the further steps
    return change(awaited(ours(result.inferenceId())), change)
        || change(undecided(old(result.inferenceId())), change)
        || (ofInference(result.inferenceId()).isEmpty()
            && documents.insert("store a result", write(result)));
  }

  @Override
  public void noteChallenger(Challenge challenge) {
    Document said =
        new Document(OUTPUT, challenge.output())
            .append(DIAGNOSIS, challenge.diagnosis())
            .append(MODEL_VERSION, challenge.modelVersion())
            .append(MODEL_DIGEST, challenge.modelDigest())
            .append(ERROR, challenge.error());
    Update change = Update.update(CHALLENGER, said);
    if (!change(notErased(challenge.inferenceId()), change)) {
      change(old(challenge.inferenceId()), change);
    }
  }

  @Override
  public void erase(String inferenceId) {
    String what = "erase a result";
    Document stone = new Document(ID, objectId(inferenceId)).append(ERASED, true);
    // what is in its place keeps a late result from being inserted there
    if (!documents.replace(what, query(ours(inferenceId)), stone)) {
      documents.insert(what, stone);
      documents.replace(what, query(ours(inferenceId)), stone);
    }
    documents.remove(what, query(old(inferenceId)));
  }

  @Override
  public void forget(String inferenceId) {
    documents.remove("forget an awaited result", query(awaited(ours(inferenceId))));
  }

  /** Where a placeholder was added beside a result, the result counts. */
  private Optional<Result> ofTheOldService(String inferenceId) {
    List<Result> found =
        documents.all(
            "find a result",
            query(old(inferenceId)).with(Sort.by(ID)),
            document -> read(document, inferenceId));
    return found.stream().filter(Result::isFinal).findFirst().or(() -> found.stream().findFirst());
  }

  private boolean change(Criteria criteria, Update change) {
    return documents.change("store a result", query(criteria), change);
  }

  private static Criteria ours(String inferenceId) {
    return Members.withId(inferenceId);
  }

  private static Criteria notErased(String inferenceId) {
    return ours(inferenceId).and(ERASED).is(null);
  }

  private static Criteria old(String inferenceId) {
    return Members.referringTo(INFERENCE_ID, inferenceId);
  }

  /** Neither a diagnosis nor a reason is there; a member that is missing equals null. */
  private static Criteria awaited(Criteria which) {
    return which.and(DIAGNOSIS).is(Result.NOT_AVAILABLE).and(ERROR).is(null);
  }

  /** The same of a document that may lack what ours always have. */
  private static Criteria undecided(Criteria which) {
    return which.and(DIAGNOSIS).in(Result.NOT_AVAILABLE, null).and(ERROR).is(null);
  }

  private static Document write(Result result) {
    Document document =
        new Document(ID, objectId(result.inferenceId()))
            .append(INFERENCE_ID, result.inferenceId())
            .append(OUTPUT, result.output())
            .append(DIAGNOSIS, result.diagnosis());
    appendKnown(document, MODEL_VERSION, result.modelVersion());
    appendKnown(document, MODEL_DIGEST, result.modelDigest());
    appendKnown(document, ERROR, result.error());
    appendKnown(document, REMARK, result.remark());
    return document;
  }

  private static void appendKnown(Document document, String member, @Nullable String value) {
    if (value != null) {
      document.append(member, value);
    }
  }

  static Result read(Document document, String inferenceId) {
    String diagnosis = text(document, DIAGNOSIS);
    return new Result(
        Members.idOf(document),
        inferenceId,
        StoredOutput.read(document.get(OUTPUT)),
        diagnosis == null ? Result.NOT_AVAILABLE : diagnosis,
        text(document, MODEL_VERSION),
        text(document, MODEL_DIGEST),
        text(document, ERROR),
        text(document, REMARK));
  }
}
