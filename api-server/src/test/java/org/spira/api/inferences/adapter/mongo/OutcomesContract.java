package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.Tombstone;
import org.spira.api.inferences.adapter.mongo.outcomes.MongoOutcomes;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.PatientForm;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inmemory.Samples;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.Outcome.Giver;
import org.spira.api.outcomes.Outcome.Value;
import org.spira.api.outcomes.port.Outcomes.Labelled;

/** Outcomes in the documents of their inferences. */
public abstract class OutcomesContract extends MongoContract {

  private static final String USER = "62d59254b6f4ae2a1f4f4f01";
  private static final String MODEL = "62d59254b6f4ae2a1f4f4f02";
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Outcome CONFIRMED = outcome(Value.CONFIRMED, "seen on the ward");
  private static final Outcome EXCLUDED = outcome(Value.EXCLUDED, null);
  private static final Outcome UNKNOWN = outcome(Value.UNKNOWN, null);

  private MongoInferences inferences;
  private MongoOutcomes outcomes;

  @BeforeEach
  void prepare() {
    index(MongoInferences.indexes(names()));
    inferences = new MongoInferences(database(), names(), Duration.ofSeconds(10));
    outcomes = new MongoOutcomes(database(), names());
  }

  private static Outcome outcome(Value value, @Nullable String note) {
    return new Outcome(value, LocalDate.of(2026, 2, 28), note, new Giver(USER, "bia"), NOW);
  }

  private String accepted() {
    String id = newId();
    PatientForm form = Samples.form(7);
    inferences.add(
        Inference.accepted(id, USER, MODEL, "2026-03-01 10:00:00.0", form),
        Dispatch.first(Instant.EPOCH));
    return id;
  }

  @Test
  void keepsAllAndCountsTheLast() {
    String id = accepted();

    assertThat(outcomes.ofInference(id)).isEmpty();
    assertThat(outcomes.add(id, 0, CONFIRMED)).isTrue();
    assertThat(outcomes.add(id, 1, EXCLUDED)).isTrue();

    assertThat(outcomes.ofInference(id)).containsExactly(CONFIRMED, EXCLUDED);
    assertExcludedAmongOthers(id);
    assertThat(inferences.withId(id)).isPresent();
  }

  private void assertExcludedAmongOthers(String id) {
    assertThat(outcomes.ofInferences(List.of(id, accepted(), newId(), "none")))
        .containsOnlyKeys(id)
        .containsValue(EXCLUDED);
  }

  @Test
  void refusesWhatWasGivenWithoutSeeingTheLast() {
    String id = accepted();
    outcomes.add(id, 0, CONFIRMED);

    assertThat(outcomes.add(id, 0, EXCLUDED)).isFalse();
    assertThat(outcomes.add(id, 2, EXCLUDED)).isFalse();
    assertThat(outcomes.ofInference(id)).containsExactly(CONFIRMED);
  }

  @Test
  void hasNoneOfWhatIsNotThere() {
    assertThat(outcomes.add(newId(), 0, CONFIRMED)).isFalse();
    assertThat(outcomes.ofInference(newId())).isEmpty();
  }

  @Test
  void goWithTheirInferenceAndNoneComesAfterIt() {
    String id = accepted();
    outcomes.add(id, 0, CONFIRMED);

    new MongoTombstones(database(), names())
        .bury(id, new Tombstone(newId(), NOW, USER, "patient_request"));

    assertThat(outcomes.ofInference(id)).isEmpty();
    assertThat(outcomes.add(id, 0, CONFIRMED)).isFalse();
    assertThat(outcomes.add(id, 1, CONFIRMED)).isFalse();
    assertThat(stored(names().inferences()).toJson()).doesNotContain("bia", "ward");
  }

  @Test
  void areLookedForAmongInferences() {
    String confirmed = accepted();
    String corrected = accepted();
    outcomes.add(confirmed, 0, CONFIRMED);
    outcomes.add(corrected, 0, CONFIRMED);
    outcomes.add(corrected, 1, EXCLUDED);
    var unused = accepted();

    assertThat(newest(with("confirmed"))).extracting(Inference::id).containsExactly(confirmed);
    assertThat(inferences.countUpTo(with("excluded"), 10)).hasValue(1);
  }

  private List<Inference> newest(Search search) {
    return inferences.page(search, new Search.Position(null, Order.NEWEST_FIRST, 10));
  }

  private static Search with(String outcome) {
    Optional<String> any = Optional.empty();
    return new Search(
        Reach.own(USER),
        any,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        any,
        Optional.of(outcome));
  }

  @Test
  void labelAModelsInferencesNewestFirst() {
    String first = accepted();
    String second = accepted();
    String third = accepted();
    outcomes.add(first, 0, CONFIRMED);
    outcomes.add(second, 0, EXCLUDED);
    outcomes.add(third, 0, UNKNOWN);
    database()
        .getCollection(names().inferences())
        .updateOne(
            new Document("_id", new ObjectId(first)),
            new Document("$set", new Document("model_id", new ObjectId(MODEL))));

    assertThat(outcomes.labelled(MODEL, Optional.empty(), 10))
        .containsExactly(new Labelled(second, false), new Labelled(first, true));
    assertThat(outcomes.labelled(MODEL, Optional.empty(), 1)).hasSize(1);
    assertThat(outcomes.labelled(MODEL, Optional.of(second), 10))
        .containsExactly(new Labelled(first, true));
    assertThat(outcomes.labelled(newId(), Optional.empty(), 10)).isEmpty();
  }
}
