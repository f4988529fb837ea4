package org.spira.api.inferences.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Sent;
import org.spira.api.inferences.port.Inferences.Backlog;
import org.spira.api.inferences.port.Inferences.Waiting;

/** What is handed out to be published again, and what has ended. */
public abstract class DueInferencesContract extends StoredInferences {

  private static final Duration LEASE = Duration.ofSeconds(15);

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
    assertThat(inferences.end(inference.complete("positive"))).isFalse();
    assertThat(inferences.withId(id)).contains(inference.fail("reason"));
    assertThat(inferences.due(NOW.plusSeconds(60), 10)).isEmpty();
    inferences.dispatched(id, Dispatch.first(NOW));
    assertThat(inferences.withId(id).map(Inference::status)).contains(InferenceStatus.ERROR);
  }

  @Test
  void tellsWhichHaveEnded() {
    Inference ended = accepted(newId());
    Inference waiting = accepted(newId());
    String unknownStatus = newId();
    inferences.add(ended, Dispatch.first(NOW));
    inferences.add(waiting, Dispatch.first(NOW));
    inferences.end(ended.complete("positive"));
    database()
        .getCollection(names().inferences())
        .insertOne(new Document("_id", new ObjectId(unknownStatus)).append("status", "finished"));

    assertThat(
            inferences.ended(
                List.of(ended.id(), waiting.id(), unknownStatus, newId(), "", "no id")))
        .containsExactlyInAnyOrder(ended.id(), unknownStatus);
    assertThat(inferences.ended(List.of())).isEmpty();
  }

  @Test
  void countsWhatAUserHasUnfinishedUpToANumber() {
    Inference first = accepted(newId());
    String user = String.valueOf(first.userId());
    inferences.add(first, Dispatch.first(NOW));
    inferences.add(accepted(newId()), Dispatch.first(NOW));
    String ofTheOldService = newId();
    database()
        .getCollection(names().inferences())
        .insertOne(
            new Document("_id", new ObjectId(ofTheOldService))
                .append("user_id", user)
                .append("status", "processing"));

    assertThat(inferences.unfinished(user, 9)).isEqualTo(2);
    assertThat(inferences.unfinished(user, 1)).isEqualTo(1);
    assertThat(inferences.unfinished(newId(), 9)).isZero();
    inferences.end(first.complete("positive"));
    assertThat(inferences.unfinished(user, 9)).isEqualTo(1);
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
    assertThat(inferences.backlog(1).size()).isEqualTo(1);
    inferences.end(first.complete("positive"));
    assertThat(inferences.backlog().size()).isEqualTo(1);
  }
}
