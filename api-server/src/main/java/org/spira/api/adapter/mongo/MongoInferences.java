package org.spira.api.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.spira.api.adapter.mongo.InferenceDocuments.ATTEMPTS;
import static org.spira.api.adapter.mongo.InferenceDocuments.CREATED_IN;
import static org.spira.api.adapter.mongo.InferenceDocuments.DISPATCH;
import static org.spira.api.adapter.mongo.InferenceDocuments.DUE_AT;
import static org.spira.api.adapter.mongo.InferenceDocuments.ERROR;
import static org.spira.api.adapter.mongo.InferenceDocuments.STATUS;
import static org.spira.api.adapter.mongo.InferenceDocuments.USER_ID;
import static org.spira.api.adapter.mongo.Steps.ID;
import static org.spira.api.adapter.mongo.Steps.insert;
import static org.spira.api.adapter.mongo.Steps.objectId;
import static org.spira.api.adapter.mongo.Steps.step;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.spira.api.application.port.Inferences;
import org.spira.api.domain.Dispatch;
import org.spira.api.domain.Ids;
import org.spira.api.domain.Inference;
import org.spira.api.domain.InferenceStatus;

/**
 * Inferences as documents that carry their own dispatch. Every change is a conditional update of
 * one document, so that neither transactions nor locks are needed.
 */
public final class MongoInferences implements Inferences {

  private static final Bson PROCESSING = eq(STATUS, InferenceStatus.PROCESSING.wireName());
  private static final String DISPATCH_DUE_AT = DISPATCH + "." + DUE_AT;
  private static final String DISPATCH_ATTEMPTS = DISPATCH + "." + ATTEMPTS;

  private final MongoCollection<Document> collection;

  /** In this database. */
  public MongoInferences(MongoDatabase database, MongoCollections names) {
    this.collection = database.getCollection(names.inferences());
  }

  @Override
  public boolean add(Inference inference, Dispatch dispatch) {
    return insert("accept an inference", collection, InferenceDocuments.write(inference, dispatch));
  }

  @Override
  public Optional<Inference> withId(String id) {
    return Optional.ofNullable(
            step("find an inference", () -> collection.find(eq(ID, objectId(id))).first()))
        .map(InferenceDocuments::read);
  }

  @Override
  public List<Inference> ofUser(String userId) {
    return step(
        "list a user's inferences",
        () ->
            collection
                .find(eq(USER_ID, userId))
                .sort(ascending(CREATED_IN, ID))
                .map(InferenceDocuments::read)
                .into(new ArrayList<Inference>()));
  }

  @Override
  public List<Waiting> due(Instant now, int limit) {
    return step(
        "list the inferences that are due",
        () ->
            collection
                .find(and(PROCESSING, lte(DISPATCH_DUE_AT, Date.from(now))))
                .sort(ascending(DISPATCH_DUE_AT))
                .limit(limit)
                .map(found ->
                    new Waiting(
                        InferenceDocuments.read(found), InferenceDocuments.readDispatch(found)))
                .into(new ArrayList<Waiting>()));
  }

  @Override
  public boolean lease(Waiting waiting, Instant until) {
    Bson asSeen =
        and(
            eq(ID, objectId(waiting.inference().id())),
            PROCESSING,
            eq(DISPATCH_DUE_AT, Date.from(waiting.dispatch().dueAt())));
    return change("lease an inference", asSeen, set(DISPATCH_DUE_AT, Date.from(until)));
  }

  @Override
  public void dispatched(String id, Dispatch dispatch) {
    Bson notOvertaken =
        and(eq(ID, objectId(id)), PROCESSING, lte(DISPATCH_ATTEMPTS, dispatch.attempt()));
    change("note a dispatch", notOvertaken, set(DISPATCH, InferenceDocuments.write(dispatch)));
  }

  @Override
  public boolean end(Inference ended) {
    if (!ended.status().isTerminal()) {
      throw new IllegalArgumentException("not ended: " + ended);
    }
    Bson status = set(STATUS, ended.status().wireName());
    Bson change = ended.error() == null ? status : combine(status, set(ERROR, ended.error()));
    return change("end an inference", and(eq(ID, objectId(ended.id())), PROCESSING), change);
  }

  @Override
  public Backlog backlog() {
    return step(
        "count the inferences not ended",
        () -> {
          // what the old service left unfinished was never promised by this one
          Bson promised = and(PROCESSING, exists(DISPATCH));
          Document oldest = collection.find(promised).sort(ascending(ID)).limit(1).first();
          if (oldest == null) {
            return new Backlog(0, Optional.empty());
          }
          Instant since = Ids.timeOf(Steps.idOf(oldest));
          return new Backlog(collection.countDocuments(promised), Optional.of(since));
        });
  }

  private boolean change(String what, Bson filter, Bson change) {
    return step(what, () -> collection.updateOne(filter, change).getMatchedCount() == 1);
  }
}
