package org.spira.api.inferences.adapter.mongo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.adapter.mongo.SearchedInferences;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Results.Answers;

/** What many inferences were answered, asked at once. */
public abstract class ResultsOfManyContract extends SearchedInferences {

  @Test
  void findsTheResultsOfManyAtOnce() {
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
