package org.spira.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** What is left to an operator when the last administrator is lost. */
class AdministratorCommandTest {

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final String uri = server.bindAndGetConnectionString();
  private final MongoClient client = MongoClients.create(uri);
  private final MongoCollection<Document> users = collection("users");
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  private MongoCollection<Document> collection(String name) {
    return client.getDatabase("spira").getCollection(name);
  }

  private int run(String... words) {
    return Administration.run(
        List.of(words),
        new PrintStream(said, true, UTF_8),
        "--SPIRA_MONGO_URI=" + uri,
        "--SPIRA_BCRYPT_COST=4");
  }

  private String passwordSaid() {
    List<String> lines =
        said.toString(UTF_8).lines().filter(line -> line.startsWith("One-time")).toList();
    assertThat(lines).hasSize(1);
    return lines.getFirst().substring(lines.getFirst().lastIndexOf(' ') + 1);
  }

  private Document onlyUser() {
    return Objects.requireNonNull(users.find().first());
  }

  private static void assertLetIn(Document user, String password) {
    assertThat(user)
        .containsEntry("role", "admin")
        .containsEntry("one_time_password", true)
        .doesNotContainEntry("disabled", true);
    assertThat(BCrypt.checkpw(password, user.getString("password"))).isTrue();
  }

  private List<String> trail() {
    return collection("audit_trail").find().into(new ArrayList<>()).stream()
        .flatMap(segment -> segment.getList("entries", Document.class).stream())
        .map(entry ->
            "%s %s %s %s"
                .formatted(
                    entry.getString("role"),
                    entry.getString("action"),
                    entry.getString("outcome"),
                    entry.getList("record_ids", String.class)))
        .toList();
  }

  @Test
  void makesADisabledNurseAnAdministratorAndNotesIt() {
    users.insertOne(
        new Document("username", "Ana")
            .append("username_canonical", "ana")
            .append("password", "$2b$lost")
            .append("disabled", true)
            .append("token_epoch", 3));

    assertThat(run("administrator", " ANA")).isZero();

    Document ana = onlyUser();
    assertLetIn(ana, passwordSaid());
    assertThat(ana.getInteger("token_epoch")).isGreaterThan(3);
    String id = ana.getObjectId("_id").toHexString();
    assertThat(trail())
        .containsExactly(
            "operator administrator.rescue asked [" + id + "]",
            "operator administrator.rescue done [" + id + "]");
    assertThat(run("audit-verify")).isZero();
  }

  @Test
  void addsOneWhereNobodyHasTheName() {
    assertThat(run("administrator", "bia", "bia@spira.example")).isZero();

    assertLetIn(onlyUser(), passwordSaid());
    assertThat(onlyUser())
        .containsEntry("username", "bia")
        .containsEntry("email", "bia@spira.example");
  }

  @Test
  void changesNothingWhereItCannot() {
    users.insertOne(new Document("username", "ana").append("email", "ana@spira.example"));

    assertThat(run("administrator", "bia")).isEqualTo(1);
    assertThat(run("administrator", "bia", "no address")).isEqualTo(1);
    assertThat(run("administrator", "bia", "ana@spira.example")).isEqualTo(1);
    assertThat(run("administrator", "b\u200bia", "bia@spira.example")).isEqualTo(1);

    assertThat(users.countDocuments()).isEqualTo(1);
    assertThat(onlyUser()).doesNotContainKey("role");
    assertThat(said.toString(UTF_8)).contains("Nothing was changed").doesNotContain("One-time");
  }
}
