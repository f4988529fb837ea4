package org.spira.api.inferences.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.inferences.application.reading.SearchInferences.Page;
import org.spira.api.inferences.application.result.EndInference;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.Search.Position;
import org.spira.api.inmemory.CountedEvents;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.InMemoryResults;
import org.spira.api.inmemory.Samples;

/** Pages in the order of diagnoses, some of which come while the pages are turned. */
class OrderedByDiagnosisTest {

  private static final String USER = "62d59254b6f4ae2a1f4f4f01";
  private static final int COUNT = 12;
  private static final List<String> SAID = List.of("positive", "negative", "inconclusive");

  private final InMemoryInferences inferences = new InMemoryInferences();
  private final InMemoryResults results = new InMemoryResults();
  private final SearchInferences search = new SearchInferences(inferences, results);
  private final EndInference ending = new EndInference(inferences, results, new CountedEvents());

  private static String id(int number) {
    return "%024x".formatted(number);
  }

  @BeforeEach
  void acceptSomeAndEndHalfOfThem() {
    for (int i = 0; i < COUNT; i++) {
      inferences.add(
          Inference.accepted(id(i), USER, "m", "2026-03-01 00:00:00.000000", Samples.form(41)),
          Dispatch.first(Instant.EPOCH));
      if (i % 2 == 0) {
        end(i);
      }
    }
  }

  private void end(int number) {
    String said = SAID.get(number % SAID.size());
    Inference standing = inferences.withId(id(number)).orElseThrow();
    ending.end(standing, new Result(id(number), id(number), List.of(0.5), said, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noLineIsMissedWhateverEndsMeanwhile(boolean isFalling) {
    List<String> seen = new ArrayList<>();
    Order order = new Order(Order.Column.DIAGNOSIS, isFalling);
    Optional<Position> next = Optional.of(new Position(null, order, 2));
    for (int turn = 1; next.isPresent(); turn += 2) {
      Page page = search.find(Search.of(USER), next.get(), false);
      page.inferences().forEach(each -> seen.add(each.id()));
      next = page.next();
      endThoseOf(page, turn);
    }

    assertThat(seen).contains(ids());
  }

  /** What was just told, and one that was not. */
  private void endThoseOf(Page page, int other) {
    for (Inference each : page.inferences()) {
      endIfOpen(Integer.parseInt(each.id(), 16));
    }
    if (other < COUNT) {
      endIfOpen(COUNT - other);
    }
  }

  private void endIfOpen(int number) {
    if (!inferences.withId(id(number)).orElseThrow().status().isTerminal()) {
      end(number);
    }
  }

  private static String[] ids() {
    String[] ids = new String[COUNT];
    for (int i = 0; i < COUNT; i++) {
      ids[i] = id(i);
    }
    return ids;
  }
}
