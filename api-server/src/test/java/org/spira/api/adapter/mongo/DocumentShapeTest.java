package org.spira.api.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.spira.api.application.port.Challenge;
import org.spira.api.application.port.IdempotencyKeys.Claim;
import org.spira.api.domain.Dispatch;
import org.spira.api.domain.Hospital;
import org.spira.api.domain.Inference;
import org.spira.api.domain.Model;
import org.spira.api.domain.Result;
import org.spira.api.domain.Role;
import org.spira.api.domain.Sent;
import org.spira.api.domain.User;
import org.spira.api.inmemory.Samples;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is in the database to the member, as the driver alone reads it: the old service's view. */
class DocumentShapeTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");
  private static final MongoCollections NAMES =
      new MongoCollections("users", "models", "inferences", "results", "hospitals", "keys");

  private static final MongoServer SERVER = new MongoServer(H2Backend.inMemory());
  private static final MongoClient CLIENT =
      MongoClients.create(SERVER.bindAndGetConnectionString());

  private final ObjectId id = new ObjectId();
  private final String hex = id.toHexString();
  private final String database = "shapes" + hex;
  private final MongoTemplate mongo = new MongoTemplate(CLIENT, database);

  @AfterAll
  static void stop() {
    CLIENT.close();
    SERVER.shutdownNow();
  }

  private Document stored(String collection) {
    return CLIENT.getDatabase(database).getCollection(collection).find().first();
  }

  @Test
  void ofUsersModelsHospitalsAndKeys() {
    new MongoUsers(mongo, NAMES).add(new User(hex, "ana", "ana@x.org", "$2b$x", Role.USER));
    new MongoModels(mongo, NAMES).add(new Model(hex, "m", "m-topic"));
    new MongoHospitals(mongo, NAMES).add(new Hospital(hex, "HC"));
    new MongoIdempotencyKeys(mongo, NAMES).claim(new Claim("key", "content", hex, NOW));

    assertThat(stored("users"))
        .isEqualTo(
            new Document("_id", id)
                .append("username", "ana")
                .append("email", "ana@x.org")
                .append("password", "$2b$x")
                .append("role", "user"));
    assertThat(stored("models"))
        .isEqualTo(
            new Document("_id", id).append("name", "m").append("publishing_channel", "m-topic"));
    assertThat(stored("hospitals")).isEqualTo(new Document("_id", id).append("name", "HC"));
    assertThat(stored("keys"))
        .isEqualTo(
            new Document("_id", "key")
                .append("content", "content")
                .append("inference_id", hex)
                .append("at", Date.from(NOW)));
  }

  @Test
  void ofInferences() {
    MongoInferences inferences = new MongoInferences(mongo, NAMES);
    Inference inference = Inference.accepted(hex, "user", "model", "now", Samples.form(41));
    Dispatch sent = Dispatch.first(NOW).confirmed(new Sent("stream", 7, "message"), NOW);

    inferences.add(inference, Dispatch.first(NOW));
    assertThat(stored("inferences"))
        .isEqualTo(InferenceDocuments.write(inference, Dispatch.first(NOW)));
    inferences.dispatched(hex, sent);
    inferences.end(inference.fail("reason"));

    assertThat(stored("inferences"))
        .isEqualTo(
            InferenceDocuments.write(inference, sent)
                .append("status", "error")
                .append("error", "reason"));
    assertThat(stored("inferences").get("dispatch"))
        .isEqualTo(
            new Document("attempts", 1)
                .append("due_at", Date.from(sent.dueAt()))
                .append("stream", "stream")
                .append("sequence", 7L)
                .append("message_id", "message"));
  }

  @Test
  void ofResults() {
    MongoResults results = new MongoResults(mongo, NAMES);

    results.expect(hex);
    assertThat(stored("results"))
        .isEqualTo(
            new Document("_id", id)
                .append("inference_id", hex)
                .append("output", List.of(-1.0))
                .append("diagnosis", "not available"));
    results.noteChallenger(new Challenge(hex, List.of(0.2), "negative", "4", null, null));
    results.settle(new Result(hex, hex, List.of(0.25, 0.75), "positive", "3", null, null));

    assertThat(stored("results"))
        .isEqualTo(
            new Document("_id", id)
                .append("inference_id", hex)
                .append("output", List.of(0.25, 0.75))
                .append("diagnosis", "positive")
                .append(
                    "challenger",
                    new Document("output", List.of(0.2))
                        .append("diagnosis", "negative")
                        .append("model_version", "4")
                        .append("model_digest", null)
                        .append("error", null))
                .append("model_version", "3")
                .append("model_digest", null)
                .append("error", null));
  }
}
