package org.spira.standalone.documents;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store of numbered things, and a client of it. */
abstract class StoredThings {

  @TempDir private Path folder;

  private EmbeddedDocumentStore store;
  private MongoClient client;

  @BeforeEach
  void open() {
    store = EmbeddedDocumentStore.open(folder.resolve("documents.mv"));
    client = MongoClients.create(store.uri());
  }

  @AfterEach
  void close() {
    client.close();
    store.close();
  }

  MongoCollection<Document> things() {
    return client.getDatabase("spira").getCollection("things");
  }

  static Document thing(int number) {
    return new Document("_id", new ObjectId("%024x".formatted(number)))
        .append("number", number)
        .append("isEven", number % 2 == 0);
  }
}
