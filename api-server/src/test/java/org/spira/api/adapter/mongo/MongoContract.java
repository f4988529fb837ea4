package org.spira.api.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.WriteConcern;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.api.application.port.AlreadyTakenException;
import org.spira.api.application.port.Challenge;
import org.spira.api.application.port.IdempotencyKeys.Claim;
import org.spira.api.application.port.Inferences.Backlog;
import org.spira.api.application.port.Inferences.Waiting;
import org.spira.api.domain.CreatedIn;
import org.spira.api.domain.Dispatch;
import org.spira.api.domain.Hospital;
import org.spira.api.domain.Inference;
import org.spira.api.domain.InferenceStatus;
import org.spira.api.domain.Model;
import org.spira.api.domain.Result;
import org.spira.api.domain.Role;
import org.spira.api.domain.Sent;
import org.spira.api.domain.User;
import org.spira.api.inmemory.Samples;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What every server that speaks MongoDB's protocol has to do for us. */
abstract class MongoContract {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");
  private static final Duration LEASE = Duration.ofSeconds(15);

  private MongoTemplate database;
  private MongoCollections names;
  private MongoInferences inferences;
  private MongoResults results;

  /** A database on the server under test. */
  abstract MongoTemplate database();

  @BeforeEach
  void takeFreshCollections() {
    String run = new ObjectId().toHexString();
    names =
        new MongoCollections(
            "users" + run,
            "models" + run,
            "inferences" + run,
            "results" + run,
            "hospitals" + run,
            "keys" + run);
    database = database();
    database.setWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    inferences = new MongoInferences(database, names);
    results = new MongoResults(database, names);
    assertThat(new MongoIndexes(database, names).create()).isTrue();
  }

  private static String newId() {
    return new ObjectId().toHexString();
  }

  private static Inference accepted(String id) {
    return Inference.accepted(
        id, "62d59254b6f4ae2a1f4f4f01", newId(), CreatedIn.text(NOW), Samples.form(41));
  }

  @Test
  void indexesAreCreatedOnce() {
    assertThat(new MongoIndexes(database, names).create()).isTrue();
  }

  @Test
  void saysThatDuplicatesOfTheOldServiceKeepAnIndexFromBeingMade() {
    String collection = "old" + newId();
    database.getCollection(collection).insertOne(new Document("username", "x"));
    database.getCollection(collection).insertOne(new Document("username", "x"));
    MongoCollections old =
        new MongoCollections(
            collection,
            names.models(),
            names.inferences(),
            names.results(),
            names.hospitals(),
            names.idempotencyKeys());

    assertThat(new MongoIndexes(database, old).create()).isFalse();
  }

  @Test
  void keepsUsersUnique() {
    MongoUsers users = new MongoUsers(database, names);
    User ana = new User(newId(), "ana", "ana@spira.example", "$2b$x", Role.ADMIN);
    users.add(ana);

    assertThat(users.withId(ana.id())).contains(ana);
    assertThat(users.withUsername("ana")).contains(ana);
    assertThat(users.hasEmail("ana@spira.example")).isTrue();
    assertThat(users.hasEmail("bia@spira.example")).isFalse();
    assertThat(users.hasAdministrator()).isTrue();
    assertThatThrownBy(() -> users.add(new User(newId(), "ana", "b@x.org", "", Role.USER)))
        .isInstanceOf(AlreadyTakenException.class);
    assertThatThrownBy(
            () -> users.add(new User(newId(), "bia", "ana@spira.example", "", Role.USER)))
        .isInstanceOf(AlreadyTakenException.class);
  }

  @Test
  void letsOneOfManyConcurrentRegistrationsWin() throws Exception {
    MongoUsers users = new MongoUsers(database, names);
    Callable<Boolean> register =
        () -> {
          try {
            users.add(new User(newId(), "ana", newId() + "@x.org", "", Role.USER));
            return true;
          } catch (AlreadyTakenException e) {
            return false;
          }
        };
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long won = 0;
      for (var each : threads.invokeAll(Collections.nCopies(16, register))) {
        won += each.get(30, TimeUnit.SECONDS) ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
  }

  @Test
  void readsUsersOfTheOldService() {
    ObjectId id = new ObjectId();
    database
        .getCollection(names.users())
        .insertOne(new Document("_id", id).append("username", "old").append("password", "$2b$y"));

    assertThat(new MongoUsers(database, names).withUsername("old"))
        .contains(new User(id.toHexString(), "old", "", "$2b$y", Role.USER));
  }

  @Test
  void keepsModelsUniqueAndInOrder() {
    MongoModels models = new MongoModels(database, names);
    Model first = new Model(newId(), "a", "a-topic");
    Model second = new Model(newId(), "b", "b-topic");
    models.add(first);
    models.add(second);

    assertThat(models.all()).containsExactly(first, second);
    assertThat(models.withId(second.id())).contains(second);
    assertThat(models.withId(newId())).isEmpty();
    assertThatThrownBy(() -> models.add(new Model(newId(), "c", "a-topic")))
        .isInstanceOf(AlreadyTakenException.class);
  }

  @Test
  void keepsHospitals() {
    MongoHospitals hospitals = new MongoHospitals(database, names);
    hospitals.add(Hospital.named("HU"));
    hospitals.add(Hospital.named("HC"));

    assertThat(hospitals.all()).extracting(Hospital::name).containsExactly("HC", "HU");
    assertThatThrownBy(() -> hospitals.add(Hospital.named("HC")))
        .isInstanceOf(AlreadyTakenException.class);
  }

  @Test
  void claimsAKeyOnce() {
    MongoIdempotencyKeys keys = new MongoIdempotencyKeys(database, names);
    Claim first = new Claim("key", "content", newId(), NOW);

    assertThat(keys.claim(first)).isEqualTo(first);
    assertThat(keys.claim(new Claim("key", "other", newId(), NOW))).isEqualTo(first);

    keys.forgetBefore(NOW);
    assertThat(keys.claim(new Claim("key", "other", newId(), NOW))).isEqualTo(first);
    keys.forgetBefore(NOW.plusMillis(1));
    Claim next = new Claim("key", "other", newId(), NOW);
    assertThat(keys.claim(next)).isEqualTo(next);
  }

  @Test
  void acceptsAnInferenceOnce() {
    Inference inference = accepted(newId());

    assertThat(inferences.add(inference, Dispatch.first(NOW))).isTrue();
    assertThat(inferences.add(inference, Dispatch.first(NOW))).isFalse();
    assertThat(inferences.withId(inference.id())).contains(inference);
    assertThat(inferences.ofUser(String.valueOf(inference.userId()))).containsExactly(inference);
    assertThat(inferences.ofUser("nobody")).isEmpty();
  }

  @Test
  void writesDocumentsThatTheOldServiceReads() {
    Inference inference = accepted(newId());
    inferences.add(inference, Dispatch.first(NOW));

    Document document =
        database
            .getCollection(names.inferences())
            .find(new Document("_id", new ObjectId(inference.id())))
            .first();

    assertThat(document)
        .containsEntry("user_id", inference.userId())
        .containsEntry("status", "processing")
        .containsEntry("created_in", "2026-03-01 10:00:00.123000")
        .containsEntry("mask_type", "None")
        .containsEntry("age", 41)
        .containsKeys("respiratory_insufficiency_status", "last_positive_diagnose_date", "spo2");
  }

  @Test
  void handsOutWhatIsDueUntilItIsLeased() {
    Inference late = accepted(newId());
    Inference later = accepted(newId());
    inferences.add(later, Dispatch.first(NOW.plusSeconds(2)));
    inferences.add(late, Dispatch.first(NOW.plusSeconds(1)));
    inferences.add(accepted(newId()), Dispatch.first(NOW.plusSeconds(60)));

    List<Waiting> due = inferences.due(NOW.plusSeconds(10), 10);

    assertThat(due).extracting(Waiting::inference).containsExactly(late, later);
    assertThat(inferences.due(NOW.plusSeconds(10), 1)).hasSize(1);
    assertThat(inferences.lease(due.get(0), NOW.plus(LEASE))).isTrue();
    assertThat(inferences.lease(due.get(0), NOW.plus(LEASE))).isFalse();
    assertThat(inferences.due(NOW.plusSeconds(10), 10))
        .extracting(Waiting::inference)
        .containsExactly(later);
  }

  @Test
  void storesDispatchButNotAnEarlierOne() {
    String id = newId();
    inferences.add(accepted(id), Dispatch.first(NOW));
    Dispatch first = Dispatch.first(NOW).confirmed(new Sent("stream", 7, id + ":1"), NOW);
    Dispatch second = first.next(NOW);

    inferences.dispatched(id, first);
    assertThat(inferences.due(NOW, 1).get(0).dispatch()).isEqualTo(first);
    inferences.dispatched(id, second);
    inferences.dispatched(id, first);
    assertThat(inferences.due(NOW, 1).get(0).dispatch()).isEqualTo(second);
  }

  @Test
  void endsAnInferenceOnceAndForEver() {
    String id = newId();
    Inference inference = accepted(id);
    inferences.add(inference, Dispatch.first(NOW));

    assertThat(inferences.end(inference.fail("reason"))).isTrue();
    assertThat(inferences.end(inference.complete())).isFalse();
    assertThat(inferences.withId(id)).contains(inference.fail("reason"));
    assertThat(inferences.due(NOW.plusSeconds(60), 10)).isEmpty();
    inferences.dispatched(id, Dispatch.first(NOW));
    assertThat(inferences.withId(id).map(Inference::status)).contains(InferenceStatus.ERROR);
  }

  @Test
  void countsWhatHasNotEnded() {
    assertThat(inferences.backlog().size()).isZero();
    Inference first = accepted(newId());
    inferences.add(first, Dispatch.first(NOW));
    inferences.add(accepted(newId()), Dispatch.first(NOW));

    Backlog backlog = inferences.backlog();
    assertThat(backlog.size()).isEqualTo(2);
    assertThat(backlog.oldest()).isPresent();
    inferences.end(first.complete());
    assertThat(inferences.backlog().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"41,41", "'41',41", "'41.0',41", "'unknown',", "'',"})
  void readsAgesAsText(String stored, Integer age) {
    assertThat(readWith(new Document("age", stored)).form().age()).isEqualTo(age);
  }

  @Test
  void readsInferencesThatLackMembers() {
    assertThat(readWith(new Document("age", 41.0)).form().age()).isEqualTo(41);
    assertThat(readWith(new Document("age", 41L)).form().age()).isEqualTo(41);
    Inference bare = readWith(new Document());
    assertThat(bare.status()).isEqualTo(InferenceStatus.PROCESSING);
    assertThat(bare.userId()).isNull();
    assertThat(bare.createdIn()).isNull();
    assertThat(readWith(new Document("status", "completed")).status())
        .isEqualTo(InferenceStatus.COMPLETED);
    assertThat(inferences.due(NOW, 10)).isEmpty();
    assertThat(inferences.backlog().size()).as("what the old service left unfinished").isZero();
  }

  private Inference readWith(Document document) {
    ObjectId id = new ObjectId();
    database.getCollection(names.inferences()).insertOne(document.append("_id", id));
    return inferences.withId(id.toHexString()).orElseThrow();
  }

  @Test
  void settlesAResultOnce() {
    String id = newId();
    results.expect(id);
    results.expect(id);
    Result positive = new Result(id, id, List.of(0.25, 0.75), "positive", "3", "abc", null);

    assertThat(results.ofInference(id)).contains(Result.awaited(id));
    assertThat(results.settle(positive)).isTrue();
    assertThat(results.settle(new Result(id, id, List.of(0.1), "negative", null, null, null)))
        .isFalse();
    assertThat(results.settle(Result.failed(id, "late"))).isFalse();
    assertThat(results.ofInference(id)).contains(positive);
  }

  @Test
  void letsAReasonStandAgainstALaterDiagnosis() {
    String id = newId();
    results.expect(id);

    assertThat(results.settle(Result.failed(id, "cut off"))).isTrue();
    assertThat(results.settle(new Result(id, id, List.of(0.1), "negative", null, null, null)))
        .isFalse();
    assertThat(results.ofInference(id)).contains(Result.failed(id, "cut off"));
  }

  @Test
  void settlesPlaceholdersOfTheOldService() {
    String id = newId();
    ObjectId own = new ObjectId();
    database
        .getCollection(names.results())
        .insertOne(
            new Document("_id", own)
                .append("inference_id", id)
                .append("output", List.of(-1))
                .append("diagnosis", "not available"));
    Result positive = new Result(id, id, List.of(0.75), "positive", null, null, null);

    assertThat(results.ofInference(id)).get().extracting(Result::output).isEqualTo(List.of(-1.0));
    assertThat(results.settle(positive)).isTrue();
    assertThat(results.settle(positive)).isFalse();
    assertThat(results.ofInference(id))
        .contains(new Result(own.toHexString(), id, List.of(0.75), "positive", null, null, null));
  }

  @Test
  void settlesAResultThatNobodyExpected() {
    String id = newId();
    Result positive = new Result(id, id, List.of(0.75), "positive", null, null, null);

    assertThat(results.ofInference(id)).isEmpty();
    assertThat(results.settle(positive)).isTrue();
    assertThat(results.settle(positive)).isFalse();
    assertThat(results.ofInference(id)).contains(positive);
  }

  @Test
  void forgetsWhatIsAwaitedButNoResult() {
    String awaited = newId();
    String settled = newId();
    results.expect(awaited);
    results.settle(new Result(settled, settled, List.of(0.7), "positive", null, null, null));

    results.forget(awaited);
    results.forget(settled);

    assertThat(results.ofInference(awaited)).isEmpty();
    assertThat(results.ofInference(settled)).isPresent();
  }

  @Test
  void notesAChallengerBesideTheResult() {
    String id = newId();
    results.expect(id);

    results.noteChallenger(new Challenge(id, List.of(0.2), "negative", "4", "def", null));

    assertThat(results.ofInference(id)).contains(Result.awaited(id));
    Document stored =
        database.getCollection(names.results()).find(new Document("inference_id", id)).first();
    assertThat(stored).isNotNull();
    assertThat(stored.get("challenger", Document.class)).containsEntry("diagnosis", "negative");
  }
}
