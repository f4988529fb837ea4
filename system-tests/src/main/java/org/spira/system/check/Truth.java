package org.spira.system.check;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
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
import org.jspecify.annotations.Nullable;
import org.spira.common.RecordingPart;
import org.spira.system.Stores;
import org.spira.system.process.Servers;

/** What the stores themselves say, asked past the services. Safe for use by several threads. */
public final class Truth implements AutoCloseable {

  private static final String BUCKET = "audio-files";
  private static final String TIMEOUTS =
      "/?serverSelectionTimeoutMS=20000&connectTimeoutMS=5000&socketTimeoutMS=20000";

  private final MongoClient mongo;
  private final MongoDatabase database;
  private final MinioClient s3;

  /** Of these stores. */
  public Truth(Stores stores) {
    this.mongo = MongoClients.create("mongodb://127.0.0.1:" + stores.documentsPort() + TIMEOUTS);
    this.database = mongo.getDatabase("spira");
    this.s3 =
        MinioClient.builder()
            .endpoint("http://127.0.0.1:" + stores.s3Port())
            .credentials(Servers.S3_KEY, Servers.S3_KEY)
            .region("us-east-1")
            .build();
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
    Document document = first("inferences", withId(inferenceId));
    Document result = first("results", withId(inferenceId));
    Document key = first("idempotency_keys", Filters.eq("inference_id", inferenceId));
    return !hasRecordings(inferenceId)
        && document != null
        && document.keySet().equals(Set.of("_id", "status", "model_id", "erasure"))
        && result != null
        && result.keySet().equals(Set.of("_id", "erased"))
        && (key == null || !key.containsKey("content"));
  }

  private @Nullable Document first(String collection, Bson filter) {
    return database.getCollection(collection).find(filter).first();
  }

  private boolean hasRecordings(String inferenceId) throws IOException {
    for (RecordingPart part : RecordingPart.values()) {
      if (recording(inferenceId, part).isPresent()) {
        return true;
      }
    }
    return false;
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
    List<String> breaks = new ArrayList<>();
    long number = 0;
    String hash = "";
    for (Document segment :
        database
            .getCollection("audit_trail")
            .find(Filters.gt("_id", 0L))
            .sort(Sorts.ascending("_id"))) {
      long next = segment.getLong("_id");
      // it may begin anywhere: its oldest entries are removed
      if (number > 0 && (next != number + 1 || !hash.equals(segment.getString("previous")))) {
        breaks.add("segment %d does not follow segment %d".formatted(next, number));
      }
      number = next;
      hash = segment.getString("hash");
    }
    return number == 0 ? List.of("there is no segment") : breaks;
  }

  private static Bson withId(String id) {
    return Filters.eq("_id", new ObjectId(id));
  }

  /** SHA-256 of a recording as it is stored; absent when it is not. */
  public Optional<String> recording(String inferenceId, RecordingPart part) throws IOException {
    try (InputStream in = s3.getObject(object(part.objectKey(inferenceId)))) {
      return Optional.of(Promises.sha256(in.readAllBytes()));
    } catch (ErrorResponseException e) {
      if (e.errorResponse().code().equals("NoSuchKey")) {
        return Optional.empty();
      }
      throw new IOException("the object store does not answer", e);
    } catch (MinioException e) {
      throw new IOException("the object store does not answer", e);
    }
  }

  private static GetObjectArgs object(String key) {
    return GetObjectArgs.builder().bucket(BUCKET).object(key).build();
  }

  /** The database, for what only one test wants to know. */
  public MongoDatabase database() {
    return database;
  }

  /** The object store, for what only one test wants to know. */
  public MinioClient s3() {
    return s3;
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
