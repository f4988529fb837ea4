package org.spira.system.check;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.spira.system.Stores;

/** What the stores themselves say, asked past the services. Safe for use by several threads. */
public final class Truth implements AutoCloseable {

  private static final String TIMEOUTS =
      "/?serverSelectionTimeoutMS=20000&connectTimeoutMS=5000&socketTimeoutMS=20000";

  private final MongoClient mongo;
  private final MongoDatabase database;
  private final StoredRecordings recordings;

  /** Of these stores. */
  public Truth(Stores stores) {
    this.mongo = MongoClients.create("mongodb://127.0.0.1:" + stores.documentsPort() + TIMEOUTS);
    this.database = mongo.getDatabase("spira");
    this.recordings = new StoredRecordings(stores.s3Port());
  }

  /** The status of every inference that is stored and was not erased, by id. */
  public Map<String, String> statuses() {
    Map<String, String> statuses = new HashMap<>();
    for (Document inference :
        database
            .getCollection("inferences")
            .find(Filters.exists("erasure", false))
            .projection(new Document("status", 1))) {
      statuses.put(String.valueOf(inference.get("_id")), inference.getString("status"));
    }
    return statuses;
  }

  /** The inferences that have not ended. */
  public Set<String> processing() {
    Set<String> processing = new HashSet<>();
    for (Document inference :
        database.getCollection("inferences").find(new Document("status", "processing"))) {
      processing.add(String.valueOf(inference.get("_id")));
    }
    return processing;
  }

  /** What every result says, by the id of its inference; more than one is one too many. */
  public Map<String, List<String>> results() {
    Map<String, List<String>> results = new HashMap<>();
    // what stands in the place of an erased result names no inference
    for (Document result : database.getCollection("results").find(Filters.exists("inference_id"))) {
      results
          .computeIfAbsent(result.getString("inference_id"), id -> new ArrayList<>())
          .add(said(result));
    }
    return results;
  }

  /** Whether nothing is stored of an inference but that it was erased. */
  public boolean isErased(String inferenceId) throws IOException {
    return !recordings.isAnyOf(inferenceId)
        && has("inferences", inferenceId, Set.of("_id", "status", "model_id", "erasure"))
        && has("results", inferenceId, Set.of("_id", "erased"))
        && first("idempotency_keys", Filters.eq("inference_id", inferenceId))
            .filter(key -> key.containsKey("content"))
            .isEmpty();
  }

  private boolean has(String collection, String id, Set<String> members) {
    return document(collection, id).filter(it -> it.keySet().equals(members)).isPresent();
  }

  private Optional<Document> first(String collection, Bson filter) {
    return Optional.ofNullable(database.getCollection(collection).find(filter).first());
  }

  /**
   * Whether all that was asked to be erased is, so that nobody knows any more about whom it was.
   */
  public boolean allErasuresAreDone() {
    return database.getCollection("erasures").countDocuments(Filters.exists("due_at")) == 0
        && database.getCollection("erasures").countDocuments(Filters.exists("patient")) == 0;
  }

  /** Where the audit trail is no chain, each segment following the one before it. */
  public List<String> breaksOfTheTrail() {
    return new TrailChain(database.getCollection("audit_trail")).breaks();
  }

  /** A document by its id. */
  public Optional<Document> document(String collection, String id) {
    return first(collection, Filters.eq("_id", new ObjectId(id)));
  }

  /** The database, for what only one test wants to know. */
  public MongoDatabase database() {
    return database;
  }

  /** What the object store has. */
  public StoredRecordings recordings() {
    return recordings;
  }

  @Override
  public void close() {
    mongo.close();
  }

  /** All that a user is shown; empty while there is nothing to be shown. */
  private static String said(Document result) {
    String diagnosis = result.getString("diagnosis");
    String error = result.getString("error");
    boolean awaited = "not available".equals(diagnosis) && error == null;
    return awaited ? "" : diagnosis + " " + result.get("output") + " " + error;
  }
}
