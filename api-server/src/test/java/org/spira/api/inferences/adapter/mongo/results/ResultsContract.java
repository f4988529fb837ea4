package org.spira.api.inferences.adapter.mongo.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.adapter.mongo.StoredResults;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;

/** Results in a database: the first final one stays. */
public abstract class ResultsContract extends StoredResults {

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
  void letsAReasonStandAgainstALaterDiagnosis() {
    String id = newId();
    results.expect(id);

    assertThat(results.settle(Result.failed(id, "cut off"))).isTrue();
    assertThat(results.settle(new Result(id, id, List.of(0.1), "negative", null, null, null)))
        .isFalse();
    assertThat(results.ofInference(id)).contains(Result.failed(id, "cut off"));
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
