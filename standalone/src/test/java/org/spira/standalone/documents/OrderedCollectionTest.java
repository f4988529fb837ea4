package org.spira.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class OrderedCollectionTest extends StoredThings {

  private static final int MANY = 300;

  private void storeMany() {
    List<Document> shuffled =
        new ArrayList<>(IntStream.range(0, MANY).mapToObj(StoredThings::thing).toList());
    Collections.shuffle(shuffled, new Random(1));
    var unused = things().insertMany(shuffled);
  }

  private List<Integer> page(boolean newestFirst, int skip, int limit) {
    List<Integer> found = new ArrayList<>();
    things()
        .find(Filters.eq("isEven", true))
        .sort(newestFirst ? Sorts.descending("_id") : Sorts.ascending("_id"))
        .skip(skip)
        .limit(limit)
        .forEach(each -> found.add(each.getInteger("number")));
    return found;
  }

  @Test
  void givesPagesFromBothEnds() {
    storeMany();

    assertThat(page(true, 0, 3)).containsExactly(298, 296, 294);
    assertThat(page(true, 2, 2)).containsExactly(294, 292);
    assertThat(page(false, 0, 3)).containsExactly(0, 2, 4);
    assertThat(page(false, 148, 10)).containsExactly(296, 298);
  }

  @Test
  void goesOnBehindAnId() {
    storeMany();

    assertThat(between(Filters.gt("_id", id(7)), 1)).containsExactly(8, 9, 10);
    assertThat(between(Filters.lt("_id", id(7)), -1)).containsExactly(6, 5, 4);
    assertThat(between(Filters.gte("_id", id(297)), 1)).containsExactly(297, 298, 299);
    assertThat(between(Filters.lte("_id", id(1)), -1)).containsExactly(1, 0);
    assertThat(between(Filters.gt("_id", id(MANY)), 1)).isEmpty();
  }

  @Test
  void staysWithinAllThatIsAsked() {
    storeMany();
    Bson eitherSide = Filters.or(Filters.lt("_id", id(3)), Filters.gt("_id", id(8)));
    Bson middle = Filters.and(Filters.gt("_id", id(1)), Filters.lt("_id", id(10)));

    assertThat(between(Filters.and(middle, eitherSide), 1)).containsExactly(2, 9);
    assertThat(between(Filters.and(middle, eitherSide), -1)).containsExactly(9, 2);
    assertThat(between(Filters.and(middle, Filters.gt("_id", id(20))), -1)).isEmpty();
  }

  private List<Integer> between(Bson bounds, int direction) {
    List<Integer> found = new ArrayList<>();
    things()
        .find(Filters.and(Filters.gte("number", 0), bounds))
        .sort(new Document("_id", direction))
        .limit(3)
        .forEach(each -> found.add(each.getInteger("number")));
    return found;
  }

  private static ObjectId id(int number) {
    return thing(number).getObjectId("_id");
  }

  @Test
  void isTheSameAfterItWasOpenedAgain() {
    storeMany();
    close();
    open();

    assertThat(page(true, 0, 2)).containsExactly(298, 296);
  }

  @Test
  void keepsTheOrderOfKindsWhereIdsAreOfSeveral() {
    storeMany();
    var unused = things().insertOne(new Document("_id", 5).append("number", 5));
    unused = things().insertOne(new Document("_id", "text").append("number", -1));

    assertThat(things().find().sort(Sorts.ascending("_id")).limit(3))
        .extracting(each -> each.get("_id"))
        .containsExactly(5, "text", new ObjectId("%024x".formatted(0)));
  }

  @Test
  void hasNoPageOfNothing() {
    assertThat(page(true, 0, 3)).isEmpty();
  }
}
