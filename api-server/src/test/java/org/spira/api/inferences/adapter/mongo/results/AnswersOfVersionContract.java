package org.spira.api.inferences.adapter.mongo.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.adapter.mongo.StoredResults;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Results.Answers;
import org.spira.api.inferences.port.Results.Stretch;

/** What a version of a model answered, from either end. */
public abstract class AnswersOfVersionContract extends StoredResults {

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
}
