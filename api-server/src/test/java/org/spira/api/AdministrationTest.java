package org.spira.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The commands with the service's own settings, and without the service. */
class AdministrationTest {

  private static final String HASH = "0".repeat(64);

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final String uri = server.bindAndGetConnectionString();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @AfterEach
  void stop() {
    server.shutdownNow();
  }

  private int run(String uri, String... words) {
    return run(uri, List.of(), words);
  }

  private int run(String uri, List<String> settings, String... words) {
    List<String> all =
        Stream.concat(
                Stream.of("--SPIRA_MONGO_URI=" + uri, "--SPIRA_MONGO_TIMEOUT=500ms"),
                settings.stream())
            .toList();
    return Administration.run(
        List.of(words), new PrintStream(said, true, UTF_8), all.toArray(String[]::new));
  }

  @Test
  void keepsOneOfEachInTheConfiguredDatabase() {
    try (MongoClient client = MongoClients.create(uri)) {
      var users = client.getDatabase("spira").getCollection("users");
      users.insertOne(new Document("username", "first"));
      users.insertOne(new Document("username", "first"));

      assertThat(run(uri, "duplicates")).isEqualTo(1);
      assertThat(run(uri, "duplicates", "--apply")).isZero();

      assertThat(users.countDocuments()).isEqualTo(1);
    }
  }

  @Test
  void makesWayForTheOldServiceWhichAddsItsFirstUserAtEachStart() {
    addTheSameUserTwice();
    assertThat(said.toString(UTF_8))
        .contains("username of users, unique: is not there", "username of users, unique: dropped")
        .contains("user_id, _id of inferences: is not there");
    assertThat(run(uri, "indexes", "--drop")).isEqualTo(2);
  }

  private void addTheSameUserTwice() {
    try (MongoClient client = MongoClients.create(uri)) {
      var users = client.getDatabase("spira").getCollection("users");
      users.insertOne(new Document("username", "first"));
      assertThat(run(uri, "indexes")).isEqualTo(1);
      users.createIndex(new Document("username", 1), new IndexOptions().unique(true));
      assertThat(run(uri, "indexes", "--drop-unique")).isEqualTo(1);
      users.insertOne(new Document("username", "first"));
      assertThat(users.countDocuments()).isEqualTo(2);
    }
  }

  @Test
  void checksTheTrailOfTheConfiguredDatabase() {
    assertThat(run(uri, "audit-verify")).isZero();
    assertThat(run(uri, "audit-verify", "--end", "0:" + HASH)).isZero();
    assertThat(run(uri, "audit-verify", "--end", "7:" + HASH)).isEqualTo(1);
    insertSegmentWithAWrongHash();
    assertThat(run(uri, "audit-verify")).isEqualTo(1);
    assertThat(said.toString(UTF_8))
        .contains("Nothing was removed or changed.", "cut off", "segment 1 was changed");
  }

  private void insertSegmentWithAWrongHash() {
    Document segment =
        new Document("_id", 1L)
            .append("first", 1L)
            .append("previous", HASH)
            .append("entries", List.of())
            .append("hash", HASH);
    try (MongoClient client = MongoClients.create(uri)) {
      client.getDatabase("spira").getCollection("audit_trail").insertOne(segment);
    }
  }

  @Test
  void listsWhatWouldBeRemovedAndRemovesNothing() {
    String old = "62d59254b6f4ae2a1f4f4f01";
    try (MongoClient client = MongoClients.create(uri)) {
      var inferences = client.getDatabase("spira").getCollection("inferences");
      inferences.insertOne(
          new Document("_id", new ObjectId(old)).append("status", "error").append("rgh", "mark"));
      inferences.insertOne(new Document("status", "error"));

      assertThat(run(uri, List.of("--SPIRA_KEEP_IDENTITIES=30d"), "retention")).isZero();

      assertThat(inferences.countDocuments(new Document("rgh", "mark"))).isEqualTo(1);
    }
    assertThat(said.toString(UTF_8))
        .contains("recordings: kept for good", "identity: kept 30 days", "  " + old)
        .contains("identity: 1 inferences would lose it", "Nothing was changed.")
        .doesNotContain("mark");
    assertThat(run(uri, "retention", "--apply")).isEqualTo(2);
  }

  @Test
  void saysHowItIsUsed() {
    assertThat(run(uri)).isEqualTo(2);
    assertThat(run(uri, "nonsense")).isEqualTo(2);
    assertThat(run(uri, "duplicates", "--nonsense")).isEqualTo(2);
    assertThat(run(uri, "audit-verify", "--nonsense")).isEqualTo(2);
    assertThat(run(uri, "administrator")).isEqualTo(2);
    assertThat(run(uri, "audit-verify", "--end", "x")).isEqualTo(2);
    assertThat(run(uri, "--help")).isZero();

    assertUsageWasSaid();
  }

  private void assertUsageWasSaid() {
    assertThat(said.toString(UTF_8))
        .contains("spira-admin duplicates", "knows no --nonsense")
        .contains("spira-admin audit-verify", "64 hexadecimal");
  }

  @Test
  void saysThatTheDatabaseIsAway() {
    assertThat(run("mongodb://user:secret@127.0.0.1:1", "duplicates")).isEqualTo(1);

    assertThat(said.toString(UTF_8)).contains("SPIRA_MONGO_URI").doesNotContain("secret");
  }
}
