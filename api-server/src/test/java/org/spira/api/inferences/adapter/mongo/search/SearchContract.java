package org.spira.api.inferences.adapter.mongo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.inferences.adapter.mongo.SearchedInferences;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.Search.Position;

/** Looking for inferences, those of the old service included. */
public abstract class SearchContract extends SearchedInferences {

  private static Search inStatus(InferenceStatus status) {
    return new Search(
        Reach.own(USER),
        Optional.empty(),
        Optional.of(status),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"1234567H,0", "1234567h,0", "1234567,20", "1234,10", "77,3", "7,3", "8,''", ".*,''"})
  void findsAPatientByTheNumberOrByHowItBegins(String rgh, String expected) {
    assertThat(found(beginningWith(rgh), NEWEST)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED,0", "ERROR,31", "PROCESSING,2"})
  void tellsAStatusAsTheInferenceShowsIt(InferenceStatus status, String expected) {
    List<Inference> found = inferences.page(inStatus(status), NEWEST);

    assertThat(numbers(found)).isEqualTo(expected);
    assertThat(found).extracting(Inference::status).containsOnly(status);
  }

  @Test
  void restrictsToTimesHospitalsAndModels() {
    Optional<String> any = Optional.empty();
    Optional<Instant> first = Optional.of(DAY.plus(Duration.ofDays(1)));
    Optional<Instant> last = Optional.of(DAY.plus(Duration.ofDays(3)));

    assertThat(
            found(
                new Search(
                    Reach.own(USER),
                    any,
                    Optional.empty(),
                    first,
                    last,
                    Optional.empty(),
                    any,
                    any,
                    any),
                NEWEST))
        .isEqualTo("21");
    assertThat(
            found(
                new Search(
                    Reach.own(USER),
                    any,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Set.of("B", "once B")),
                    any,
                    any,
                    any),
                NEWEST))
        .isEqualTo("1");
    assertThat(
            found(
                new Search(
                    Reach.own(USER),
                    any,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(MODEL),
                    any,
                    any),
                NEWEST))
        .isEqualTo("32");
  }

  @Test
  void looksAmongWhatHospitalsAsked() {
    Search ofBoth = Search.within(Reach.of(newId(), Set.of("A", "B")));
    Search ofNone = Search.within(Reach.of(USER, Set.of()));

    assertThat(found(ofBoth, NEWEST)).isEqualTo("10");
    assertThat(found(ofBoth, OLDEST.atMost(1))).isEqualTo("0");
    Order byNumber = new Order(Order.Column.RGH, true);
    assertThat(found(ofBoth, new Position(null, byNumber, 1).behind(id(1)))).isEqualTo("0");
    assertThat(inferences.countUpTo(ofBoth, 10)).hasValue(2);
    assertThat(found(ofNone, NEWEST)).isEmpty();
  }

  @Test
  void countsNoFurtherThanItHasTo() {
    assertThat(inferences.countUpTo(Search.of(USER), 10)).hasValue(4);
    assertThat(inferences.countUpTo(Search.of(USER), 3)).hasValue(3);
    assertThat(inferences.countUpTo(beginningWith("1234"), 10)).hasValue(2);
    assertThat(inferences.countUpTo(Search.of(newId()), 10)).hasValue(0);
  }
}
