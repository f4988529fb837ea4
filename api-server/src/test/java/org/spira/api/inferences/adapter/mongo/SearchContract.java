package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.Search.Position;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Results.Answers;
import org.spira.api.shared.Ids;

/** Looking for inferences, those of the old service included. */
public abstract class SearchContract extends MongoContract {

  private static final String USER = "62d59254b6f4ae2a1f4f4f01";
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f02";
  private static final Instant DAY = Instant.parse("2026-03-01T00:00:00Z");
  private static final Position NEWEST = new Position(null, Order.NEWEST_FIRST, 10);
  private static final Position OLDEST = new Position(null, Order.OLDEST_FIRST, 10);

  private MongoInferences inferences;

  @BeforeEach
  void storeSome() {
    index(MongoInferences.indexes(names()));
    index(MongoResults.indexes(names()));
    inferences = new MongoInferences(database(), names(), Duration.ofSeconds(10));
    store(0, new Document("rgh", "1234567H").append("status", "completed").append("local", "A"));
    store(1, new Document("rgh", "1234999A").append("status", "error").append("local", "B"));
    store(2, new Document("rgh", 1234567).append("model_id", new ObjectId(MODEL)));
    store(3, new Document("rgh", "77").append("status", "finished").append("model_id", MODEL));
    database()
        .getCollection(names().inferences())
        .insertOne(new Document("user_id", newId()).append("rgh", "1234567H"));
  }

  private static String id(int number) {
    return Ids.firstAt(DAY.plus(Duration.ofDays(number)));
  }

  private void store(int number, Document members) {
    Object user = number == 1 ? new ObjectId(USER) : USER;
    database()
        .getCollection(names().inferences())
        .insertOne(members.append("_id", new ObjectId(id(number))).append("user_id", user));
  }

  private String found(Search search, Position position) {
    return numbers(inferences.page(search, position));
  }

  private static String numbers(List<Inference> found) {
    StringBuilder numbers = new StringBuilder();
    found.forEach(each -> numbers.append(Duration.between(DAY, Ids.timeOf(each.id())).toDays()));
    return numbers.toString();
  }

  private static Search beginningWith(String rgh) {
    return new Search(
        Reach.own(USER),
        Optional.of(rgh),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Search inStatus(InferenceStatus status) {
    return new Search(
        Reach.own(USER),
        Optional.empty(),
        Optional.of(status),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

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
                    any),
                NEWEST))
        .isEqualTo("32");
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

  private void diagnose() {
    List<String> said = List.of("positive", "negative", "positive");
    for (int i = 0; i < said.size(); i++) {
      store(4 + i, new Document("status", "completed").append("diagnosis", said.get(i)));
    }
  }

  @Test
  void ordersByDiagnosisWhatHasNoneYetFirstWhicheverWay() {
    diagnose();

    assertThat(goneThrough(new Order(Order.Column.DIAGNOSIS, false))).isEqualTo("0123546");
    assertThat(goneThrough(new Order(Order.Column.DIAGNOSIS, true))).isEqualTo("3210645");
    assertThat(
            found(Search.of(USER), new Position(null, new Order(Order.Column.DIAGNOSIS, true), 5)))
        .isEqualTo("32106");
  }

  @ParameterizedTest
  @CsvSource({"false,23546", "true,10645"})
  void missesNothingBehindWhatGotItsDiagnosisMeanwhile(boolean isFalling, String rest) {
    diagnose();
    Position start = new Position(null, new Order(Order.Column.DIAGNOSIS, isFalling), 2);
    Inference last = inferences.page(Search.of(USER), start).getLast();
    assertThat(last.diagnosis()).isNull();
    database()
        .getCollection(names().inferences())
        .updateOne(
            new Document("_id", new ObjectId(last.id())),
            new Document("$set", new Document("diagnosis", "inconclusive")));

    String found = found(Search.of(USER), start.behind(last).atMost(10));

    String itself = isFalling ? "2" : "1";
    assertThat(found.replace(itself, "")).isEqualTo(rest.replace(itself, ""));
    assertThat(found).as("told again where it is now").contains(itself);
  }

  @Test
  void findsAndNotesDiagnosesThatOthersDidNotNote() {
    diagnose();
    store(7, new Document("status", "completed"));
    store(8, new Document("status", "completed").append("removed", new Document("result", DAY)));

    assertThat(inferences.undiagnosed(id(0), 10)).containsExactly(id(7), id(8));
    assertThat(inferences.undiagnosed(Ids.firstAt(Instant.EPOCH), 1)).containsExactly(id(0));
    inferences.noteDiagnosis(id(7), "negative");
    inferences.noteDiagnosis(id(7), "positive");
    inferences.noteDiagnosis(id(8), "positive");
    inferences.noteDiagnosis(id(1), "positive");

    assertThat(inferences.withId(id(7)).orElseThrow().diagnosis()).isEqualTo("negative");
    assertThat(inferences.withId(id(8)).orElseThrow().diagnosis()).as("removed").isNull();
    assertThat(inferences.withId(id(1)).orElseThrow().diagnosis()).as("an error").isNull();
  }

  /** One at a time, each behind the last. */
  private String goneThrough(Order order) {
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

  @Test
  void findsTheResultsOfManyAtOnce() {
    MongoResults results = new MongoResults(database(), names());
    results.expect(id(0));
    results.settle(new Result(id(0), id(0), List.of(0.5), "positive", "1", null, null));
    var old = database().getCollection(names().results());
    old.insertOne(result(id(1), "not available"));
    old.insertOne(result(id(1), "negative"));
    old.insertOne(result(new ObjectId(id(2)), "inconclusive"));

    Map<String, Result> found = results.ofInferences(List.of(id(0), id(1), id(2), id(3), "none"));

    assertThat(found).containsOnlyKeys(id(0), id(1), id(2));
    assertThat(found.values())
        .extracting(Result::diagnosis)
        .containsExactlyInAnyOrder("positive", "negative", "inconclusive");
    assertThat(found.values())
        .allSatisfy(each -> assertThat(results.ofInference(each.inferenceId())).contains(each));
    assertThat(results.ofInferences(List.of())).isEmpty();
  }

  @Test
  void tellsWhatModelsSaidOfThoseOnTrialToo() {
    MongoResults results = new MongoResults(database(), names());
    results.expect(id(0));
    results.settle(new Result(id(0), id(0), List.of(0.5), "positive", "1", "abc", null));
    Challenge onTrial = new Challenge(id(0), List.of(0.25), "negative", "2", "def", null);
    results.noteChallenger(onTrial);
    results.expect(id(1));
    results.erase(id(2));

    Challenge production = new Challenge(id(0), List.of(0.5), "positive", "1", "abc", null);
    Challenge awaited =
        new Challenge(id(1), Result.NO_OUTPUT, Result.NOT_AVAILABLE, null, null, null);
    assertThat(results.answersAbout(List.of(id(0), id(1), id(2), id(3), "none")))
        .isEqualTo(
            Map.of(
                id(0), new Answers(production, Optional.of(onTrial)),
                id(1), new Answers(awaited, Optional.empty())));
  }

  private static Document result(Object inferenceId, String diagnosis) {
    return new Document("inference_id", inferenceId)
        .append("output", List.of(0.5))
        .append("diagnosis", diagnosis);
  }
}
