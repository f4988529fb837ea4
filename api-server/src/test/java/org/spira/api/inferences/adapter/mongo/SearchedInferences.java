package org.spira.api.inferences.adapter.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.Search.Position;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inferences.port.Results;
import org.spira.api.shared.Ids;

/** Five inferences, four of them of one user, to be looked for. */
public abstract class SearchedInferences extends MongoContract {

  protected static final String USER = "62d59254b6f4ae2a1f4f4f01";
  protected static final String MODEL = "62d59254b6f4ae2a1f4f4f02";
  protected static final Instant DAY = Instant.parse("2026-03-01T00:00:00Z");
  protected static final Position NEWEST = new Position(null, Order.NEWEST_FIRST, 10);
  protected static final Position OLDEST = new Position(null, Order.OLDEST_FIRST, 10);

  protected Inferences inferences;
  protected Results results;

  @BeforeEach
  void storeSome() {
    index(MongoInferences.indexes(names()));
    index(MongoResults.indexes(names()));
    inferences = new MongoInferences(database(), names(), Duration.ofSeconds(10));
    results = new MongoResults(database(), names());
    store(0, new Document("rgh", "1234567H").append("status", "completed").append("local", "A"));
    store(1, new Document("rgh", "1234999A").append("status", "error").append("local", "B"));
    store(2, new Document("rgh", 1234567).append("model_id", new ObjectId(MODEL)));
    store(3, new Document("rgh", "77").append("status", "finished").append("model_id", MODEL));
    database()
        .getCollection(names().inferences())
        .insertOne(new Document("user_id", newId()).append("rgh", "1234567H"));
  }

  protected static String id(int number) {
    return Ids.firstAt(DAY.plus(Duration.ofDays(number)));
  }

  protected void store(int number, Document members) {
    Object user = number == 1 ? new ObjectId(USER) : USER;
    database()
        .getCollection(names().inferences())
        .insertOne(members.append("_id", new ObjectId(id(number))).append("user_id", user));
  }

  protected String found(Search search, Position position) {
    return numbers(inferences.page(search, position));
  }

  protected static String numbers(List<Inference> found) {
    StringBuilder numbers = new StringBuilder();
    found.forEach(each -> numbers.append(Duration.between(DAY, Ids.timeOf(each.id())).toDays()));
    return numbers.toString();
  }

  /** One at a time, each behind the last. */
  protected String goneThrough(Order order) {
    StringBuilder numbers = new StringBuilder();
    Position next = new Position(null, order, 1);
    List<Inference> page = inferences.page(Search.of(USER), next);
    while (!page.isEmpty()) {
      numbers.append(numbers(page));
      next = next.behind(page.getLast().id());
      page = inferences.page(Search.of(USER), next);
    }
    return numbers.toString();
  }

  protected static Search beginningWith(String rgh) {
    return new Search(
        Reach.own(USER),
        Optional.of(rgh),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
