package org.spira.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.standalone.files.DataFolderException;

class EmbeddedDocumentStoreTest {

  @TempDir private Path folder;

  @Test
  void hasInItsFileWhatItAcknowledged() throws Exception {
    Path file = folder.resolve("documents.mv");
    Path asAfterACrash = folder.resolve("copy.mv");
    try (EmbeddedDocumentStore store = EmbeddedDocumentStore.open(file);
        MongoClient client = MongoClients.create(store.uri())) {
      collection(client).insertOne(new Document("_id", 1));
      collection(client)
          .updateOne(new Document("_id", 1), new Document("$set", new Document("a", 2)));
      // the file as a killed process leaves it: nothing was closed
      Files.copy(file, asAfterACrash);
    }
    assertThat(firstIn(asAfterACrash)).isEqualTo(new Document("_id", 1).append("a", 2));
  }

  private @Nullable Document firstIn(Path file) {
    try (EmbeddedDocumentStore store = EmbeddedDocumentStore.open(file);
        MongoClient client = MongoClients.create(store.uri())) {
      return collection(client).find().first();
    }
  }

  @Test
  void answersTheGreetingOfDrivers() {
    try (EmbeddedDocumentStore store = EmbeddedDocumentStore.open(folder.resolve("documents.mv"));
        MongoClient client = MongoClients.create(store.uri())) {
      Document answer = client.getDatabase("spira").runCommand(new Document("hello", 1));

      assertThat(answer.get("ok")).isEqualTo(1.0);
    }
  }

  @Test
  void letsNobodyInWithoutThePassword() throws Exception {
    Path file = folder.resolve("documents.mv");
    try (EmbeddedDocumentStore store = EmbeddedDocumentStore.open(file)) {
      String address = store.uri().replaceAll(".*@|/\\?.*", "");
      String wrong = store.uri().replaceAll("spira:[0-9a-f]+@", "spira:wrong@");

      assertNotLetIn("mongodb://" + address);
      assertNotLetIn(wrong);
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static void assertNotLetIn(String uri) {
    try (MongoClient stranger = MongoClients.create(uri)) {
      for (String command : new String[] {"find", "listDatabases", "ping", "dropDatabase"}) {
        assertThatThrownBy(
                () -> stranger.getDatabase("spira").runCommand(new Document(command, "things")))
            .isInstanceOf(MongoException.class)
            .hasMessageContaining("uthenticat");
      }
    }
  }

  @Test
  void saysThatAnotherProcessHasTheFile() {
    Path file = folder.resolve("documents.mv");
    try (EmbeddedDocumentStore store = EmbeddedDocumentStore.open(file)) {
      assertThat(store.uri()).contains("@127.0.0.1:");

      assertThatThrownBy(() -> EmbeddedDocumentStore.open(file))
          .isInstanceOf(DataFolderException.class)
          .hasMessageContaining("running there already");
    }
  }

  private static MongoCollection<Document> collection(MongoClient client) {
    return client.getDatabase("spira").getCollection("things");
  }
}
