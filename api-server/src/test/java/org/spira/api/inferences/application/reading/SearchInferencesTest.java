package org.spira.api.inferences.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.reading.SearchInferences.Page;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.Search.Position;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.api.inmemory.Samples;

class SearchInferencesTest {

  private static final String USER = "62d59254b6f4ae2a1f4f4f01";
  private static final Search ALL = Search.of(USER);

  private final InMemoryInferences inferences = new InMemoryInferences();
  private final InMemoryResults results = new InMemoryResults();
  private final SearchInferences search = new SearchInferences(inferences, results);

  private static String id(int number) {
    return "%024x".formatted(number);
  }

  /** Diagnoses of so many, one in a hundred of which is positive. */
  private void diagnose(int count) {
    for (int i = 0; i < count; i++) {
      inferences.add(
          Inference.accepted(id(i), USER, "m", "2026-03-01 00:00:00.000000", Samples.form(41)),
          Dispatch.first(Instant.EPOCH));
      String said = i % 100 == 7 ? "positive" : "negative";
      results.settle(new Result(id(i), id(i), List.of(0.5), said, null, null, null));
    }
  }

  private static List<Integer> numbers(Page page) {
    return page.inferences().stream().map(each -> Integer.parseInt(each.id(), 16)).toList();
  }

  @Test
  void leadsFromPageToPageToTheEnd() {
    diagnose(5);
    Position start = new Position(null, Order.NEWEST_FIRST, 2);

    Page first = search.find(ALL, start, true);
    Page second = search.find(ALL, first.next().orElseThrow(), true);
    Page third = search.find(ALL, second.next().orElseThrow(), false);

    assertThat(numbers(first)).containsExactly(4, 3);
    assertThat(numbers(second)).containsExactly(2, 1);
    assertThat(numbers(third)).containsExactly(0);
    assertThat(third.next()).isEmpty();
  }

  @Test
  void countsAndBringsResultsWhereTheyAreAskedFor() {
    diagnose(5);
    Page with = search.find(ALL, new Position(null, Order.NEWEST_FIRST, 2), true);
    Page without = search.find(ALL, new Position(id(1), Order.NEWEST_FIRST, 2), false);

    assertThat(with.counted()).hasValue(5);
    assertThat(with.results()).containsOnlyKeys(id(4), id(3));
    assertThat(without.results()).isEmpty();
  }

  @Test
  void tellsAPageWhoseTotalIsNotThereInTime() {
    InMemoryInferences many =
        new InMemoryInferences() {
          @Override
          public OptionalLong countUpTo(Search ignored, int most) {
            return OptionalLong.empty();
          }
        };
    many.add(
        Inference.accepted(id(1), USER, "m", "2026-03-01 00:00:00.000000", Samples.form(41)),
        Dispatch.first(Instant.EPOCH));

    Page page =
        new SearchInferences(many, results)
            .find(ALL, new Position(null, Order.NEWEST_FIRST, 2), false);

    assertThat(numbers(page)).containsExactly(1);
    assertThat(page.counted()).isEmpty();
  }

  @Test
  void aPageThatIsJustFullIsTheLast() {
    diagnose(2);

    assertThat(search.find(ALL, new Position(null, Order.NEWEST_FIRST, 2), true).next()).isEmpty();
    assertThat(
            search
                .find(Search.of("nobody"), new Position(null, Order.NEWEST_FIRST, 2), true)
                .next())
        .isEmpty();
  }

  @Test
  void gathersADiagnosisFromManyThatHaveAnother() {
    diagnose(450);
    Position start = new Position(null, Order.OLDEST_FIRST, 3);

    Page first = search.diagnosed(ALL, "positive", start, true);
    Page second = search.diagnosed(ALL, "positive", first.next().orElseThrow(), true);

    assertThat(numbers(first)).containsExactly(7, 107, 207);
    assertThat(numbers(second)).containsExactly(307, 407);
    assertThat(second.next()).isEmpty();
    assertThat(second.counted()).isEmpty();
    assertThat(second.results()).containsOnlyKeys(id(307), id(407));
  }

  @Test
  void takesANotedDiagnosisWithoutReadingResults() {
    for (int i = 0; i < SearchInferences.MOST_LOOKED_AT + 2; i++) {
      inferences.add(
          Inference.accepted(id(i), USER, "m", "2026-03-01 00:00:00.000000", Samples.form(41)),
          Dispatch.first(Instant.EPOCH));
      String said = i < 2 ? "positive" : "negative";
      inferences.change(id(i), each -> each.noted(said));
    }

    Page page = search.diagnosed(ALL, "positive", new Position(null, Order.NEWEST_FIRST, 2), true);

    assertThat(numbers(page)).as("behind more than are looked at").containsExactly(1, 0);
    assertThat(page.results()).as("none are stored").isEmpty();
  }

  @Test
  void stopsLookingForADiagnosisAndSaysWhereToGoOn() {
    diagnose(SearchInferences.MOST_LOOKED_AT + 1);
    Position start = new Position(null, Order.OLDEST_FIRST, 3);

    Page none = search.diagnosed(ALL, "inconclusive", start, false);
    Page rest = search.diagnosed(ALL, "inconclusive", none.next().orElseThrow(), false);

    assertThat(none.inferences()).isEmpty();
    assertThat(none.next()).map(Position::after).contains(id(SearchInferences.MOST_LOOKED_AT - 1));
    assertThat(rest.next()).isEmpty();
  }
}
