package org.spira.api.inferences.adapter.mongo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.inferences.adapter.mongo.SearchedInferences;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.Search.Position;
import org.spira.api.shared.Ids;

/** The order of diagnoses, which come later than what is ordered by them. */
public abstract class DiagnosisOrderContract extends SearchedInferences {

  private static final Order RISING = new Order(Order.Column.DIAGNOSIS, false);
  private static final Order FALLING = new Order(Order.Column.DIAGNOSIS, true);

  @BeforeEach
  void diagnose() {
    List<String> said = List.of("positive", "negative", "positive");
    for (int i = 0; i < said.size(); i++) {
      store(4 + i, new Document("status", "completed").append("diagnosis", said.get(i)));
    }
  }

  @Test
  void beginsWithWhatHasNoneYetWhicheverWay() {
    assertThat(goneThrough(RISING)).isEqualTo("0123546");
    assertThat(goneThrough(FALLING)).isEqualTo("3210645");
    assertThat(found(Search.of(USER), new Position(null, FALLING, 5))).isEqualTo("32106");
  }

  @ParameterizedTest
  @CsvSource({"false,23546", "true,10645"})
  void missesNothingBehindWhatGotItsDiagnosisMeanwhile(boolean isFalling, String rest) {
    Position start = new Position(null, isFalling ? FALLING : RISING, 2);
    Inference last = inferences.page(Search.of(USER), start).getLast();
    assertThat(last.diagnosis()).isNull();
    note(last.id(), "inconclusive");

    String found = found(Search.of(USER), start.behind(last).atMost(10));

    String itself = isFalling ? "2" : "1";
    assertThat(found.replace(itself, "")).isEqualTo(rest.replace(itself, ""));
    assertThat(found).as("told again where it is now").contains(itself);
  }

  @Test
  void findsADiagnosisWhereItIsNotedAndWhereAResultMayTellIt() {
    store(7, new Document("status", "completed"));
    store(8, new Document("status", "completed").append("removed", new Document("result", DAY)));

    assertThat(found(Search.of(USER).maySay("positive"), OLDEST)).isEqualTo("0123467");
    assertThat(found(Search.of(USER).maySay("inconclusive"), OLDEST)).isEqualTo("01237");
  }

  private void note(String id, String diagnosis) {
    database()
        .getCollection(names().inferences())
        .updateOne(
            new Document("_id", new ObjectId(id)),
            new Document("$set", new Document("diagnosis", diagnosis)));
  }

  @Test
  void findsAndNotesDiagnosesThatOthersDidNotNote() {
    store(7, new Document("status", "completed"));
    store(8, new Document("status", "completed").append("removed", new Document("result", DAY)));

    // 8 has no result any more that could be noted: each start would read it again
    assertThat(inferences.undiagnosed(id(0), 10)).containsExactly(id(7));
    assertThat(inferences.undiagnosed(Ids.firstAt(Instant.EPOCH), 1)).containsExactly(id(0));
    inferences.noteDiagnosis(id(7), "negative");
    inferences.noteDiagnosis(id(7), "positive");
    inferences.noteDiagnosis(id(8), "positive");
    inferences.noteDiagnosis(id(1), "positive");

    assertThat(inferences.withId(id(7)).orElseThrow().diagnosis()).isEqualTo("negative");
    assertThat(inferences.withId(id(8)).orElseThrow().diagnosis()).as("removed").isNull();
    assertThat(inferences.withId(id(1)).orElseThrow().diagnosis()).as("an error").isNull();
  }
}
