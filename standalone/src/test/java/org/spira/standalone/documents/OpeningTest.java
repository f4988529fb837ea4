package org.spira.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

  private static final int MANY = 2_000;
  private static final int LARGE = 500;

  @TempDir private Path folder;

  @Test
  void readsNoDocumentsHoweverManyIndexesThereAre() throws IOException {
    Path file = folder.resolve("documents.mv");
    fill(file);

    try (MVStore store = new MVStore.Builder().fileName(file.toString()).open()) {
      PasswordBackend backend = new PasswordBackend(store, "password");

      assertThat(store.getFileStore().getReadBytes()).isLessThan(Files.size(file) / 10);
      backend.close();
    }
  }

  private static void fill(Path file) {
    try (EmbeddedDocumentStore store = EmbeddedDocumentStore.open(file);
        MongoClient client = MongoClients.create(store.uri())) {
      MongoCollection<Document> things = client.getDatabase("spira").getCollection("things");
      String unused = things.createIndex(Indexes.ascending("number", "_id"));
      unused = things.createIndex(Indexes.ascending("text"));
      var all = things.insertMany(IntStream.range(0, MANY).mapToObj(OpeningTest::large).toList());
      assertThat(all.getInsertedIds()).hasSize(MANY);
      assertThat(things.listIndexes()).hasSize(3);
    }
  }

  private static Document large(int number) {
    return StoredThings.thing(number).append("text", String.valueOf(number).repeat(LARGE));
  }
}
