package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.Tombstone;
import org.spira.api.inferences.application.result.EndInference;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Order;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.Search.Position;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.IdempotencyKeys.Claim;
import org.spira.api.inferences.port.PatientFiles.PatientFile;
import org.spira.api.inmemory.CountedEvents;
import org.spira.api.inmemory.Samples;

/** What is left in a database of an inference that was erased, and what comes too late for it. */
public abstract class TombstonesContract extends MongoContract {

  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
  private static final String USER = newId();
  private static final String MODEL = newId();
  private static final Tombstone STONE = new Tombstone(newId(), NOW, USER, "patient_request");

  private MongoInferences inferences;
  private MongoTombstones tombstones;
  private MongoPatientFiles files;
  private MongoResults results;
  private MongoIdempotencyKeys keys;

  @BeforeEach
  void makeIndexes() {
    index(MongoInferences.indexes(names()));
    index(MongoResults.indexes(names()));
    index(MongoIdempotencyKeys.indexes(names()));
    inferences = new MongoInferences(database(), names(), Duration.ofSeconds(10));
    tombstones = new MongoTombstones(database(), names());
    files = new MongoPatientFiles(database(), names());
    results = new MongoResults(database(), names());
    keys = new MongoIdempotencyKeys(database(), names());
  }

  private Inference accept() {
    Inference accepted = Inference.accepted(newId(), USER, MODEL, "", Samples.form(41));
    inferences.add(accepted, Dispatch.first(NOW));
    return accepted;
  }

  @Test
  void takeThePlaceOfAnInference() {
    Inference accepted = accept();

    tombstones.bury(accepted.id(), STONE);

    assertThat(tombstones.of(accepted.id()))
        .hasValueSatisfying(grave -> {
          assertThat(grave.tombstone()).isEqualTo(STONE);
          assertThat(grave.modelId()).isEqualTo(MODEL);
        });
    assertThat(stored(names().inferences()).keySet())
        .containsExactlyInAnyOrder("_id", "status", "model_id", "erasure");
    assertThat(inferences.withId(accepted.id())).isEmpty();
    assertThat(inferences.ofUser(USER)).isEmpty();
    assertThat(inferences.page(Search.of(USER), new Position(null, Order.NEWEST_FIRST, 10)))
        .isEmpty();
    assertThat(inferences.countUpTo(Search.of(USER), 10)).hasValue(0);
    assertThat(results.ofInferences(List.of(accepted.id()))).isEmpty();
    assertThat(inferences.due(NOW, 10)).isEmpty();
    assertThat(inferences.backlog().size()).isZero();
    assertThat(inferences.among(List.of(accepted.id()))).isEmpty();
  }

  @Test
  void letNothingComeBack() {
    Inference accepted = accept();
    tombstones.bury(accepted.id(), STONE);

    assertNothingIsTaken(accepted);
    assertThat(inferences.ended(List.of(accepted.id()))).containsExactly(accepted.id());
    tombstones.bury(accepted.id(), new Tombstone(newId(), NOW, newId(), "legal_order"));

    assertThat(tombstones.of(accepted.id()))
        .hasValueSatisfying(grave -> assertThat(grave.tombstone()).isEqualTo(STONE));
    assertThat(inferences.withId(accepted.id())).isEmpty();
  }

  private void assertNothingIsTaken(Inference accepted) {
    Dispatch sent = Dispatch.first(NOW).confirmed(new Sent("q", 1, "m"), NOW);
    assertThat(inferences.add(accepted, Dispatch.first(NOW))).isFalse();
    assertThat(inferences.end(accepted.fail("late"))).isFalse();
    assertThat(inferences.dispatched(accepted.id(), sent)).isFalse();
  }

  @Test
  void standOnlyWhereSomethingWas() {
    Inference living = accept();
    String nothing = newId();

    tombstones.bury(nothing, STONE);

    assertThat(tombstones.of(nothing)).isEmpty();
    assertThat(tombstones.of(living.id())).isEmpty();
  }

  @Test
  void noResultIsStoredAnyMore() {
    String id = newId();
    results.settle(positive(id));
    results.noteChallenger(new Challenge(id, List.of(0.1), "negative", "4", "def", null));

    results.erase(id);
    results.erase(id);

    results.expect(id);
    results.noteChallenger(new Challenge(id, List.of(0.1), "negative", "4", "def", null));
    assertNoResultIsTaken(id);
  }

  private void assertNoResultIsTaken(String id) {
    assertThat(results.settle(positive(id))).isFalse();
    assertThat(results.ofInference(id)).isEmpty();
    assertThat(stored(names().results()).keySet()).containsExactlyInAnyOrder("_id", "erased");
  }

  private static Result positive(String id) {
    return new Result(id, id, List.of(0.9), "positive", "3", "abc", null);
  }

  @Test
  void aDiagnosisThatWasWrittenOverIsNotRepairedAnyMore() {
    Inference completed = accept().complete("positive");
    String id = completed.id();
    results.expect(id);
    EndInference ending = new EndInference(inferences, results, new CountedEvents());

    results.erase(id);

    assertThat(ending.end(completed, positive(id))).isEqualTo(EndInference.Ending.REFUSED);
    assertThat(results.ofInference(id)).isEmpty();
  }

  @Test
  void resultsOfTheOldServiceGoToo() {
    String id = newId();
    insertAsTheOldServiceDid(id);

    results.erase(id);

    assertThat(results.ofInference(id)).isEmpty();
    assertThat(database().getCollection(names().results()).countDocuments()).isEqualTo(1);
  }

  private void insertAsTheOldServiceDid(String id) {
    database()
        .getCollection(names().results())
        .insertOne(
            new Document("inference_id", id)
                .append("output", List.of(0.9))
                .append("diagnosis", "positive"));
  }

  @Test
  void aResultThatNeverCameIsNotStoredLater() {
    String id = newId();

    results.erase(id);

    assertThat(results.settle(new Result(id, id, List.of(0.9), "positive", "3", "abc", null)))
        .isFalse();
    assertThat(results.ofInference(id)).isEmpty();
  }

  @Test
  void aKeyStaysUsedAndForgetsItsRequest() {
    Claim claim = new Claim("k", "content", newId(), NOW);
    keys.claim(claim);

    keys.erase(claim.inferenceId());

    assertThat(keys.claim(new Claim("k", "content", newId(), NOW)))
        .isEqualTo(new Claim("k", "", claim.inferenceId(), NOW));
    assertThat(stored(names().idempotencyKeys())).doesNotContainKey("content");
  }

  @Test
  void patientsAreFoundPageByPageHoweverTheirNumberWasStored() {
    Inference ours = accept();
    String old = insertOld(new Document("rgh", 123.0).append("local", "ward"));
    String bare = insertOld(new Document());
    String buried = accept().id();
    tombstones.bury(buried, STONE);

    List<PatientFile> first = files.between("0".repeat(24), "f".repeat(24), 2);
    List<PatientFile> second = files.between(first.getLast().inferenceId(), "f".repeat(24), 2);

    assertThat(first)
        .containsExactly(
            new PatientFile(ours.id(), "ward", "123"), new PatientFile(old, "ward", "123"));
    assertThat(second).containsExactly(new PatientFile(bare, null, null));
    assertThat(files.between("0".repeat(24), ours.id(), 2)).isEmpty();
  }

  private String insertOld(Document document) {
    String id = newId();
    database()
        .getCollection(names().inferences())
        .insertOne(document.append("_id", new ObjectId(id)));
    return id;
  }
}
