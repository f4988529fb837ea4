package org.spira.api.inferences.adapter.mongo.old;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.adapter.mongo.StoredResults;
import org.spira.api.inferences.domain.Result;

/** Results as the old service stored them, and those that nobody expected. */
public abstract class OldResultsContract extends StoredResults {

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
}
