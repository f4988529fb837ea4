package org.spira.api.inferences.adapter.mongo.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.inferences.adapter.mongo.SearchedInferences;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.Search.Position;

/** In which order what is looked for comes, page by page. */
public abstract class OrderContract extends SearchedInferences {

  @Test
  void goesThroughAllOfAUsersPageByPage() {
    Search all = Search.of(USER);

    assertThat(found(all, NEWEST)).isEqualTo("3210");
    assertThat(found(all, OLDEST)).isEqualTo("0123");
    assertThat(found(all, NEWEST.atMost(2))).isEqualTo("32");
    assertThat(found(all, NEWEST.behind(id(2)).atMost(1))).isEqualTo("1");
    assertThat(found(all, OLDEST.behind(id(2)))).isEqualTo("3");
    assertThat(found(all, NEWEST.behind(id(0)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RGH,2013",
    "HOSPITAL,2301",
    "MODEL,0132",
    "STATUS,2013",
  })
  void ordersByOtherColumnsAsAnIndexDoes(Order.Column column, String rising) {
    Order up = new Order(column, false);
    Order down = new Order(column, true);

    assertThat(found(Search.of(USER), new Position(null, up, 10))).isEqualTo(rising);
    assertThat(goneThrough(up)).isEqualTo(rising);
    assertThat(goneThrough(down)).isEqualTo(new StringBuilder(rising).reverse().toString());
  }

  @Test
  void ordersWhatIsNoTextToo() {
    store(4, new Document("rgh", new Document("typed", "7")));
    store(5, new Document("rgh", true));
    store(6, new Document());
    Order up = new Order(Order.Column.RGH, false);

    assertThat(goneThrough(up)).isEqualTo("6201345");
    assertThat(goneThrough(new Order(Order.Column.RGH, true))).isEqualTo("5431026");
  }

  @Test
  void endsBehindWhatIsGone() {
    Order byNumber = new Order(Order.Column.RGH, false);

    assertThat(found(Search.of(USER), new Position(newId(), byNumber, 10))).isEmpty();
  }
}
