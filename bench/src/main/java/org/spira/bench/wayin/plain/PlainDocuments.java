package org.spira.bench.wayin.plain;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * Writes documents as an API Server writes them for an upload, copied from those that it has
 * written, beside its database and under the same indexes. Safe for use by several threads.
 */
final class PlainDocuments {

  private static final String ID = "_id";

  private final Kind results;
  private final Kind inferences;

  /** Copies of the first documents of this database. */
  PlainDocuments(MongoClient mongo, String database) {
    MongoDatabase from = mongo.getDatabase(database);
    MongoDatabase to = mongo.getDatabase(database + "_plain");
    results = Kind.of(from, to, "results");
    inferences = Kind.of(from, to, "inferences");
  }

  /** Notes that a result is awaited, accepts the inference, and notes that it was published. */
  void insert(ObjectId id) {
    results.insert(id);
    inferences.insert(id);
  }

  void noteDispatch(ObjectId id) {
    Object dispatch = inferences.document.get("dispatch");
    var unused =
        inferences.to.updateOne(
            new Document(ID, id).append("status", "processing"), Updates.set("dispatch", dispatch));
  }

  /** The documents of one collection. */
  private record Kind(MongoCollection<Document> to, Document document) {

    static Kind of(MongoDatabase from, MongoDatabase to, String name) {
      Document first = from.getCollection(name).find().first();
      if (first == null) {
        throw new IllegalStateException("no API Server has written to " + name + " yet");
      }
      for (Document index : from.getCollection(name).listIndexes()) {
        var unused = to.getCollection(name).createIndex(index.get("key", Document.class));
      }
      return new Kind(to.getCollection(name), first);
    }

    void insert(ObjectId id) {
      Document copy = new Document(document);
      copy.put(ID, id);
      var unused = to.insertOne(copy);
    }
  }
}
