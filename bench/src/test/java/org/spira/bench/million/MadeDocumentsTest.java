package org.spira.bench.million;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class MadeDocumentsTest {

  private static final int COUNT = 2_000;
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Population POPULATION =
      new Population(COUNT, NOW, List.of("a", "b", "c", "d", "e"), "a model");
  private static final MadeDocuments MADE = new MadeDocuments(POPULATION);

  @Test
  void makesTheSameForTheSameNumber() {
    assertThat(MADE.pair(7)).isEqualTo(new MadeDocuments(POPULATION).pair(7));
    assertThat(MADE.pair(7).inference()).isNotEqualTo(MADE.pair(8).inference());
  }

  @Test
  void coversFiveYearsInTheOrderOfIds() {
    List<ObjectId> ids = List.of(POPULATION.id(0), POPULATION.id(1), POPULATION.id(COUNT - 1));

    assertThat(ids).isSorted();
    assertThat(ids.getFirst().getDate()).isEqualTo("2021-03-02T12:00:00Z");
    assertThat(POPULATION.acceptedAt(COUNT - 1)).isBetween(NOW.minusSeconds(86_400), NOW);
  }

  @Test
  void hasResultsOutcomesChallengersAndFailures() {
    Set<Object> hospitals = new HashSet<>();
    int outcomes = 0;
    int challengers = 0;
    int failed = 0;
    for (int number = 0; number < COUNT; number++) {
      Document inference = MADE.pair(number).inference();
      Document result = MADE.pair(number).result();
      assertThat(result.get("_id")).isEqualTo(inference.get("_id"));
      assertThat(inference.get("diagnosis"))
          .as("noted beside the result of what completed")
          .isEqualTo(result.get("error") == null ? result.get("diagnosis") : null);
      hospitals.add(inference.get("local"));
      outcomes += inference.containsKey("outcome") ? 1 : 0;
      challengers += result.containsKey("challenger") ? 1 : 0;
      failed += "error".equals(inference.get("status")) ? 1 : 0;
    }
    assertThat(hospitals).hasSize(5);
    assertThat(outcomes).isBetween(500, 700);
    assertThat(challengers).isBetween(150, 250);
    assertThat(failed).isBetween(20, 70);
  }

  @Test
  void asksForAHospitalByItsAccount() {
    for (int number = 0; number < 100; number++) {
      Document inference = MADE.pair(number).inference();
      assertThat(Population.HOSPITALS.getFirst().equals(inference.get("local")))
          .isEqualTo(MADE.isOfFirstUser(number))
          .isEqualTo("a".equals(inference.get("user_id")));
    }
  }
}
