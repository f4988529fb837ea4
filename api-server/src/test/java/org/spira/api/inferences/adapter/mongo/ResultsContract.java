package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Results.Answers;
import org.spira.api.inferences.port.Results.Stretch;
import org.spira.common.WindowScore;

/** Results in a database: the first final one stays. */
public abstract class ResultsContract extends MongoContract {

  private MongoResults results;

  @BeforeEach
  void makeIndexes() {
    index(MongoResults.indexes(names()));
    results = new MongoResults(database(), names());
  }

  @Test
  void settlesAResultOnce() {
    String id = newId();
    results.expect(id);
    results.expect(id);
    Result positive = new Result(id, id, List.of(0.25, 0.75), "positive", "3", "abc", null);

    assertThat(results.ofInference(id)).contains(Result.awaited(id));
    assertThat(results.settle(positive)).isTrue();
    assertThat(results.settle(negative(id))).isFalse();
    assertThat(results.settle(Result.failed(id, "late"))).isFalse();
    assertThat(results.ofInference(id)).contains(positive);
  }

  private static Result negative(String id) {
    return new Result(id, id, List.of(0.1), "negative", null, null, null);
  }

  @Test
  void findsWhatAVersionSaidFromEitherEnd() {
    List<String> ids = Stream.generate(() -> newId()).limit(3).sorted().toList();
    for (String id : ids) {
      results.expect(id);
      results.settle(new Result(id, id, List.of(0.1), "negative", "3", "d3", null));
    }
    said("d4");
    String gone = said("d3");
    results.erase(gone);
    results.noteChallenger(new Challenge(ids.get(0), List.of(0.9), "positive", "4", "d3", null));

    assertThat(saidBy(true, null, 2)).containsExactly(ids.get(2), ids.get(1));
    assertThat(saidBy(true, ids.get(1), 2)).containsExactly(ids.get(0));
    assertThat(saidBy(false, null, 2)).containsExactly(ids.get(0), ids.get(1));
    assertThat(saidBy(false, ids.get(1), 2)).containsExactly(ids.get(2));
    Answers first = results.saidBy("d3", new Stretch(false, Optional.empty(), 1)).getFirst();
    assertThat(first.production().diagnosis()).isEqualTo("negative");
    assertThat(first.challenger().orElseThrow().diagnosis()).isEqualTo("positive");
  }

  private String said(String digest) {
    String id = newId();
    results.expect(id);
    results.settle(new Result(id, id, List.of(0.1), "negative", "3", digest, null));
    return id;
  }

  private List<String> saidBy(boolean newestFirst, @Nullable String after, int limit) {
    return results
        .saidBy("d3", new Stretch(newestFirst, Optional.ofNullable(after), limit))
        .stream()
        .map(each -> each.production().inferenceId())
        .toList();
  }

  @Test
  void keepsARemark() {
    String id = newId();
    results.expect(id);
    Result padded = new Result(id, id, List.of(0.1), "negative", "3", "abc", null, "too short");

    assertThat(results.settle(padded)).isTrue();
    assertThat(results.ofInference(id)).contains(padded);
  }

  @Test
  void keepsWhatWasHeardWhereButNotInLists() {
    Result heard =
        new Result(
            newId(),
            newId(),
            List.of(0.1),
            "negative",
            "3",
            "abc",
            null,
            null,
            List.of(new WindowScore("frase", 0, 4, 0.25), new WindowScore("frase", 1.5, 3.125, 1)),
            null);
    String id = heard.inferenceId();
    results.expect(id);

    assertThat(results.settle(heard)).isTrue();
    assertThat(results.ofInference(id))
        .get()
        .extracting(Result::windows)
        .isEqualTo(heard.windows());
    assertThat(results.ofInferences(List.of(id)).values())
        .extracting(Result::windows)
        .containsExactly(List.of());
  }

  @Test
  void keepsWhatWasHeardWhereWithoutAPlaceholder() {
    String id = newId();
    List<WindowScore> windows = List.of(new WindowScore("aceite", 0, 1, 0.5));
    Result heard =
        new Result(
            id, id, List.of(0.1), "negative", "3", "abc", null, null, windows, "min of rows");
    results.settle(heard);

    assertThat(results.ofInference(id)).contains(heard);
  }

  @Test
  void keepsHowRowsBecameTheOutputInPlaceOfAPlaceholder() {
    String id = newId();
    results.expect(id);
    Result said =
        new Result(
            id, id, List.of(0.1), "negative", "3", "abc", null, null, List.of(), "min of rows");

    assertThat(results.settle(said)).isTrue();

    assertThat(results.ofInference(id)).contains(said);
  }

  @Test
  void showsNoStretchesWhereSomethingElseWasStored() {
    for (Object odd :
        List.of("x", List.of("x"), List.of(new Document("part", "frase")), new Document())) {
      String id = insertWithWindows(odd);

      assertThat(results.ofInference(id)).get().extracting(Result::windows).isEqualTo(List.of());
    }
  }

  private String insertWithWindows(Object windows) {
    String id = newId();
    database()
        .getCollection(names().results())
        .insertOne(
            new Document("_id", new ObjectId(id))
                .append("diagnosis", "negative")
                .append("output", List.of(0.5))
                .append("windows", windows));
    return id;
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
    database()
        .getCollection(names().results())
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
  void findsAResultThatRefersByObjectId() {
    ObjectId inference = new ObjectId();
    insert(new Document("inference_id", inference).append("diagnosis", "positive"));

    Result found = results.ofInference(inference.toHexString()).orElseThrow();

    assertThat(found.inferenceId()).isEqualTo(inference.toHexString());
    assertThat(found.diagnosis()).isEqualTo("positive");
  }

  @Test
  void prefersTheResultToAPlaceholderBesideIt() {
    String id = newId();
    insert(new Document("inference_id", id).append("diagnosis", "not available"));
    insert(new Document("inference_id", id).append("diagnosis", "positive"));

    assertThat(results.ofInference(id)).get().extracting(Result::diagnosis).isEqualTo("positive");
  }

  @Test
  void settlesAPlaceholderThatLacksMembers() {
    String id = newId();
    insert(new Document("inference_id", new ObjectId(id)));
    Result positive = new Result(id, id, List.of(0.75), "positive", null, null, null);

    assertThat(results.ofInference(id)).get().extracting(Result::isFinal).isEqualTo(false);
    assertThat(results.settle(positive)).isTrue();
    assertThat(results.settle(positive)).isFalse();
    assertThat(results.ofInference(id)).get().extracting(Result::diagnosis).isEqualTo("positive");
  }

  private void insert(Document document) {
    database().getCollection(names().results()).insertOne(document);
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
        database().getCollection(names().results()).find(new Document("inference_id", id)).first();
    assertThat(stored).isNotNull();
    assertThat(stored.get("challenger", Document.class)).containsEntry("diagnosis", "negative");
  }

  @Test
  void areStoredToTheMember() {
    String id = newId();
    results.expect(id);
    assertThat(stored(names().results()))
        .isEqualTo(
            new Document("_id", new ObjectId(id))
                .append("inference_id", id)
                .append("output", List.of(-1.0))
                .append("diagnosis", "not available"));
    results.noteChallenger(new Challenge(id, List.of(0.2), "negative", "4", null, null));
    results.settle(new Result(id, id, List.of(0.25, 0.75), "positive", "3", null, null));

    assertThat(stored(names().results()))
        .isEqualTo(
            new Document("_id", new ObjectId(id))
                .append("inference_id", id)
                .append("output", List.of(0.25, 0.75))
                .append("diagnosis", "positive")
                .append(
                    "challenger",
                    new Document("output", List.of(0.2))
                        .append("diagnosis", "negative")
                        .append("model_version", "4")
                        .append("model_digest", null)
                        .append("error", null))
                .append("model_version", "3")
                .append("model_digest", null)
                .append("error", null));
  }
}
