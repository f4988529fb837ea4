package org.spira.api.inferences.adapter.mongo.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.adapter.mongo.StoredResults;
import org.spira.api.inferences.domain.Result;
import org.spira.common.WindowScore;

/** What a result keeps beside its diagnosis: what was heard where, and what is remarked. */
public abstract class HeardWindowsContract extends StoredResults {

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
}
