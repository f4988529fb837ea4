package org.spira.bench.million;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes made-up inferences straight into a store in which an API Server has started once, so that
 * the accounts, the model and the indexes are there.
 *
 * @param database the API Server's
 */
record Filling(MongoDatabase database) {

  private static final Logger LOG = LoggerFactory.getLogger(Filling.class);
  private static final int BATCH = 500;
  private static final int TELL_EVERY = 50_000;
  private static final int USERS = Population.HOSPITALS.size();

  /** Writes so many into the database of this name at this address, the last one accepted now. */
  static Population fill(String uri, String database, int count) {
    try (MongoClient client = MongoClients.create(uri)) {
      return new Filling(client.getDatabase(database)).fill(count, Instant.now());
    }
  }

  private Population fill(int count, Instant until) {
    Population population = new Population(count, until, users(), idOfFirst("models"));
    noteHospitals();
    MadeDocuments made = new MadeDocuments(population);
    for (int from = 0; from < count; from += BATCH) {
      write(made, from, Math.min(count, from + BATCH));
      if (from % TELL_EVERY == 0) {
        LOG.info("{} of {} are written", from, count);
      }
    }
    return population;
  }

  private void write(MadeDocuments made, int from, int to) {
    List<MadeDocuments.Pair> pairs = IntStream.range(from, to).mapToObj(made::pair).toList();
    // as the API Server does: what is awaited first
    insert("results", pairs.stream().map(MadeDocuments.Pair::result).toList());
    insert("inferences", pairs.stream().map(MadeDocuments.Pair::inference).toList());
  }

  private void insert(String collection, List<Document> documents) {
    var unused =
        database
            .getCollection(collection)
            .insertMany(documents, new InsertManyOptions().ordered(false));
  }

  /**
   * The first account there is asks at the first hospital; who asks at the others cannot log in.
   */
  private List<String> users() {
    List<String> users = new ArrayList<>();
    users.add(idOfFirst("users"));
    for (int i = 1; i < USERS; i++) {
      users.add(new ObjectId("%024x".formatted(i)).toHexString());
    }
    return users;
  }

  private String idOfFirst(String collection) {
    Document first = database.getCollection(collection).find().first();
    if (first == null) {
      throw new IllegalStateException(
          "there are no " + collection + " in the database: start an API Server on it once");
    }
    return String.valueOf(first.get("_id"));
  }

  private void noteHospitals() {
    MongoCollection<Document> hospitals = database.getCollection("hospitals");
    for (String name : Population.HOSPITALS) {
      if (hospitals.find(Filters.eq("name", name)).first() == null) {
        var unused = hospitals.insertOne(new Document("name", name));
      }
    }
  }
}
