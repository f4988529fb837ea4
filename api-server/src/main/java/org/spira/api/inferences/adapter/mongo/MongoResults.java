package org.spira.api.inferences.adapter.mongo;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.spira.api.documents.Members.text;
import static org.spira.api.documents.Members.textOrNothing;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.documents.WantedIndex;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Results;
import org.spira.api.shared.Ids;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
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
  private static final String WINDOWS = "windows";
  private static final String AGGREGATED = "aggregated";
  private static final String CHALLENGER = "challenger";
  private static final String ERASED = "erased";

  private final Documents documents;

  /** In this database. */
  MongoResults(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.results());
  }

  static WantedIndex.Plan indexes(MongoCollections names) {
    return WantedIndex.Plan.of(
        WantedIndex.plain(names.results(), INFERENCE_ID),
        WantedIndex.plain(names.results(), MODEL_DIGEST, ID));
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

  /** One question for ours, and one for those of the old service where ours are missing. */
  @Override
  public Map<String, Result> ofInferences(Collection<String> inferenceIds) {
    Map<String, Result> found = new HashMap<>();
    List<String> ids = inferenceIds.stream().filter(Ids::isLegal).toList();
    all(where(ID).in(Members.objectIds(ids)).and(ERASED).is(null), Members::idOf)
        .forEach(each -> found.put(each.inferenceId(), each));
    List<Object> old =
        ids.stream()
            .filter(id -> !found.containsKey(id))
            .flatMap(id -> Stream.<Object>of(id, objectId(id)))
            .toList();
    if (!old.isEmpty()) {
      all(where(INFERENCE_ID).in(old), document -> textOrNothing(document, INFERENCE_ID))
          .forEach(each -> found.merge(each.inferenceId(), each, MongoResults::better));
    }
    return found;
  }

  @Override
  public Map<String, Answers> answersAbout(Collection<String> inferenceIds) {
    Query asked = query(where(ID).in(Members.objectIds(inferenceIds)).and(ERASED).is(null));
    asked.fields().exclude(WINDOWS);
    Map<String, Answers> found = new HashMap<>();
    documents
        .all("find what models said", asked, document -> document)
        .forEach(each -> found.put(Members.idOf(each), answers(each)));
    return found;
  }

  @Override
  public List<Answers> saidBy(String modelDigest, Stretch stretch) {
    Criteria wanted = where(MODEL_DIGEST).is(modelDigest);
    Optional<ObjectId> last = stretch.after().map(Members::objectId);
    if (stretch.newestFirst()) {
      last.ifPresent(id -> wanted.and(ID).lt(id));
    } else {
      last.ifPresent(id -> wanted.and(ID).gt(id));
    }
    Direction direction = stretch.newestFirst() ? Direction.DESC : Direction.ASC;
    Query asked = query(wanted).with(Sort.by(direction, ID)).limit(stretch.limit());
    asked.fields().exclude(WINDOWS);
    return documents.all("find what a version said", asked, MongoResults::answers);
  }

  private static Answers answers(Document document) {
    String id = Members.idOf(document);
    Document onTrial = document.get(CHALLENGER, Document.class);
    return new Answers(
        readChallenge(id, document), Optional.ofNullable(onTrial).map(of -> readChallenge(id, of)));
  }

  private static Challenge readChallenge(String inferenceId, Document said) {
    return new Challenge(
        inferenceId,
        StoredOutput.read(said.get(OUTPUT)),
        textOrNothing(said, DIAGNOSIS),
        text(said, MODEL_VERSION),
        text(said, MODEL_DIGEST),
        text(said, ERROR));
  }

  private List<Result> all(Criteria which, Function<Document, String> inferenceId) {
    Query asked = query(which).with(Sort.by(ID));
    // a page of results would be mostly these
    asked.fields().exclude(WINDOWS);
    return documents.all(
        "find results", asked, document -> read(document, inferenceId.apply(document)));
  }

  private static Result better(Result first, Result second) {
    return !first.isFinal() && second.isFinal() ? second : first;
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
    if (!result.windows().isEmpty()) {
      change.set(WINDOWS, StoredWindows.write(result.windows()));
    }
    if (result.aggregated() != null) {
      change.set(AGGREGATED, result.aggregated());
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
    appendKnown(document, AGGREGATED, result.aggregated());
    if (!result.windows().isEmpty()) {
      document.append(WINDOWS, StoredWindows.write(result.windows()));
    }
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
        text(document, REMARK),
        StoredWindows.read(document.get(WINDOWS)),
        text(document, AGGREGATED));
  }
}
