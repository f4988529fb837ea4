package org.spira.api.inferences.adapter.mongo.tombstones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.adapter.mongo.BuriedInferences;
import org.spira.api.inferences.application.result.EndInference;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inmemory.CountedEvents;

/** Results of what was erased: gone, and none comes after it. */
public abstract class ErasedResultsContract extends BuriedInferences {

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
}
