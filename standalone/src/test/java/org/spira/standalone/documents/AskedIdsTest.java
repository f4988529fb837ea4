package org.spira.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskedIdsTest extends StoredThings {

  private static final int MANY = 20;

  @BeforeEach
  void storeMany() {
    var unused =
        things().insertMany(IntStream.range(0, MANY).mapToObj(StoredThings::thing).toList());
  }

  @Test
  void findsByIdWhatAlsoFitsTheRest() {
    assertThat(numbers(Filters.and(id(4), Filters.eq("isEven", true)))).containsExactly(4);
    assertThat(numbers(Filters.and(id(4), Filters.eq("isEven", false)))).isEmpty();
    assertThat(numbers(Filters.and(id(MANY), Filters.eq("missing", null)))).isEmpty();
  }

  @Test
  void findsAmongIds() {
    Bson some = Filters.in("_id", id("9"), id("2"), id("9"), id("fff"), id("5"));

    assertThat(numbers(some)).containsExactly(2, 5, 9);
    assertThat(numbers(Filters.and(some, Filters.eq("isEven", false)))).containsExactly(5, 9);
    assertThat(things().find(some).sort(Sorts.descending("number")).skip(1).limit(1))
        .extracting(each -> each.getInteger("number"))
        .containsExactly(5);
  }

  @Test
  void changesAndRemovesByIdWhatAlsoFitsTheRest() {
    Bson four = Filters.and(id(4), Filters.eq("isEven", true));

    assertThat(things().updateOne(four, Updates.set("isEven", false)).getMatchedCount())
        .isEqualTo(1);
    assertThat(things().updateOne(four, Updates.set("isEven", false)).getMatchedCount()).isZero();
    assertThat(numbers(Filters.and(id(4), Filters.eq("isEven", false)))).containsExactly(4);
    assertThat(things().deleteOne(four).getDeletedCount()).isZero();
    assertThat(things().deleteOne(id(4)).getDeletedCount()).isEqualTo(1);
    assertThat(things().countDocuments()).isEqualTo(MANY - 1L);
  }

  private List<Integer> numbers(Bson filter) {
    List<Integer> found = new ArrayList<>();
    things().find(filter).forEach(each -> found.add(each.getInteger("number")));
    return found;
  }

  private static Bson id(int number) {
    return Filters.eq("_id", new ObjectId("%024x".formatted(number)));
  }

  private static ObjectId id(String digits) {
    return new ObjectId("0".repeat(24 - digits.length()) + digits);
  }
}
