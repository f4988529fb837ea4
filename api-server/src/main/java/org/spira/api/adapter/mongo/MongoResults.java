package org.spira.api.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.spira.api.adapter.mongo.Steps.ID;
import static org.spira.api.adapter.mongo.Steps.insert;
import static org.spira.api.adapter.mongo.Steps.objectId;
import static org.spira.api.adapter.mongo.Steps.step;
import static org.spira.api.adapter.mongo.Steps.text;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.spira.api.application.port.Challenge;
import org.spira.api.application.port.Results;
import org.spira.api.domain.Result;

/**
 * Results as documents. Ours carry the inference's id as their own, so that there can be but one;
 * those of the old service are found by the member {@code inference_id}.
 */
public final class MongoResults implements Results {

  private static final String INFERENCE_ID = "inference_id";
  private static final String OUTPUT = "output";
  private static final String DIAGNOSIS = "diagnosis";
  private static final String MODEL_VERSION = "model_version";
  private static final String MODEL_DIGEST = "model_digest";
  private static final String ERROR = "error";
  private static final String CHALLENGER = "challenger";

  private final MongoCollection<Document> collection;

  /** In this database. */
  public MongoResults(MongoDatabase database, MongoCollections names) {
    this.collection = database.getCollection(names.results());
  }

  @Override
  public void expect(String inferenceId) {
    insert("note an awaited result", collection, write(Result.awaited(inferenceId)));
  }

  @Override
  public Optional<Result> ofInference(String inferenceId) {
    Document found = find(eq(ID, objectId(inferenceId)));
    if (found == null) {
      found = find(eq(INFERENCE_ID, inferenceId));
    }
    return Optional.ofNullable(found).map(document -> read(document, inferenceId));
  }

  @Override
  public boolean settle(Result result) {
    Bson change =
        combine(
            set(OUTPUT, result.output()),
            set(DIAGNOSIS, result.diagnosis()),
            set(MODEL_VERSION, result.modelVersion()),
            set(MODEL_DIGEST, result.modelDigest()),
            set(ERROR, result.error()));
    // a placeholder of the old service, or none at all, is rare: it costs the further steps
    return change(and(eq(ID, objectId(result.inferenceId())), awaited()), change)
        || change(and(eq(INFERENCE_ID, result.inferenceId()), awaited()), change)
        || (ofInference(result.inferenceId()).isEmpty()
            && insert("store a result", collection, write(result)));
  }

  @Override
  public void noteChallenger(Challenge challenge) {
    Document said =
        new Document(OUTPUT, challenge.output())
            .append(DIAGNOSIS, challenge.diagnosis())
            .append(MODEL_VERSION, challenge.modelVersion())
            .append(MODEL_DIGEST, challenge.modelDigest())
            .append(ERROR, challenge.error());
    Bson change = set(CHALLENGER, said);
    if (!change(eq(ID, objectId(challenge.inferenceId())), change)) {
      change(eq(INFERENCE_ID, challenge.inferenceId()), change);
    }
  }

  @Override
  public void forget(String inferenceId) {
    step(
        "forget an awaited result",
        () -> collection.deleteOne(and(eq(ID, objectId(inferenceId)), awaited())));
  }

  private @Nullable Document find(Bson filter) {
    return step("find a result", () -> collection.find(filter).first());
  }

  private boolean change(Bson filter, Bson change) {
    return step(
        "store a result", () -> collection.updateOne(filter, change).getMatchedCount() == 1);
  }

  /** Neither a diagnosis nor a reason is there; a member that is missing equals null. */
  private static Bson awaited() {
    return and(eq(DIAGNOSIS, Result.NOT_AVAILABLE), eq(ERROR, null));
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
    return document;
  }

  private static void appendKnown(Document document, String member, @Nullable String value) {
    if (value != null) {
      document.append(member, value);
    }
  }

  private static Result read(Document document, String inferenceId) {
    String diagnosis = text(document, DIAGNOSIS);
    return new Result(
        Steps.idOf(document),
        inferenceId,
        numbers(document.get(OUTPUT)),
        diagnosis == null ? Result.NOT_AVAILABLE : diagnosis,
        text(document, MODEL_VERSION),
        text(document, MODEL_DIGEST),
        text(document, ERROR));
  }

  private static List<Double> numbers(@Nullable Object output) {
    if (output instanceof List<?> list) {
      return list.stream()
          .filter(Number.class::isInstance)
          .map(number -> ((Number) number).doubleValue())
          .toList();
    }
    return Result.NO_OUTPUT;
  }
}
