package org.spira.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.ApiServer;
import org.spira.api.lifecycle.Preparation;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the database is asked when somebody reads a result: each question is a way there and back.
 */
class ResultReadTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String INFERENCE = "62d59254b6f4ae2a1f4f4f41";

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final AskedCommands asked = new AskedCommands();
  private final HttpClient http = HttpClient.newHttpClient();
  private ConfigurableApplicationContext service;
  private MongoDatabase documents;

  @BeforeEach
  void start() {
    MongoClient client = client(server.bindAndGetConnectionString());
    documents = client.getDatabase("spira");
    SpringApplication application = new SpringApplication(ApiServer.class);
    application.addInitializers((GenericApplicationContext context) ->
        context.registerBean(
            "listenedTo", MongoClient.class, () -> client, bean -> bean.setPrimary(true)));
    service =
        application.run(
            "--SPIRA_PORT=0",
            "--management.server.port=",
            "--SPIRA_NATS_URL=nats://127.0.0.1:1",
            "--SPIRA_S3_ENDPOINT=http://127.0.0.1:1",
            "--SPIRA_S3_ACCESS_KEY=a",
            "--SPIRA_S3_SECRET_KEY=b",
            "--SPIRA_JWT_KEY=a key of at least thirty-two bytes, for tests",
            "--SPIRA_ADMIN_PASSWORD=made up for tests",
            "--SPIRA_SHUTDOWN_BUDGET=1s");
    assertThat(service.getBean(Preparation.class).await(SOON)).isTrue();
  }

  @AfterEach
  void stop() {
    service.close();
    http.close();
    server.shutdownNow();
  }

  private MongoClient client(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .addCommandListener(asked)
            .build());
  }

  private JsonNode send(HttpRequest.Builder request, String path) throws Exception {
    String port = service.getEnvironment().getProperty("local.server.port");
    HttpResponse<String> answer =
        http.send(
            request.uri(URI.create("http://localhost:" + port + path)).build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private JsonNode logIn() throws Exception {
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("username=admin&password=made+up+for+tests")),
        "/v1/users/auth");
  }

  private void store(String userId) {
    ObjectId id = new ObjectId(INFERENCE);
    documents
        .getCollection("inferences")
        .insertOne(new Document("_id", id).append("user_id", userId).append("status", "completed"));
    documents
        .getCollection("results")
        .insertOne(new Document("_id", id).append("diagnosis", "positive"));
  }

  private JsonNode readResult(JsonNode user) throws Exception {
    return send(
        HttpRequest.newBuilder()
            .header("Authorization", "Bearer " + user.path("access_token").stringValue()),
        "/v1/users/%s/inferences/%s/result".formatted(user.path("id").stringValue(), INFERENCE));
  }

  @Test
  void asksOnceForEachOfWhoWhichAndWhatAndNotesItOnce() throws Exception {
    JsonNode user = logIn();
    store(user.path("id").stringValue());
    asked.forget();

    JsonNode read = readResult(user);

    assertThat(read.path("result").path("diagnosis").stringValue()).isEqualTo("positive");
    assertThat(asked.commands())
        .containsExactly("find users", "find inferences", "find results", "insert audit_trail");
  }
}
