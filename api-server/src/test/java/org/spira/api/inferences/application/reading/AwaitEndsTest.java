package org.spira.api.inferences.application.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.Samples;
import org.spira.api.shared.Refusal;

class AwaitEndsTest {

  private static final String USER = "62d59254b6f4ae2a1f4f4f01";

  private final InMemoryInferences inferences = new InMemoryInferences();
  private final AwaitEnds ends = new AwaitEnds(inferences);

  private Inference accept(int number) {
    Inference accepted =
        Inference.accepted(
            "%024x".formatted(number), USER, "m", "2026-03-01 00:00:00.0", Samples.form(41));
    inferences.add(accepted, Dispatch.first(Instant.EPOCH));
    return accepted;
  }

  @Test
  void tellsAllWhoWaitForAnInferenceAndNobodyElse() throws Exception {
    Inference one = accept(1);
    Inference other = accept(2);
    try (var first = ends.await(USER, one.id());
        var second = ends.await(USER, one.id());
        var third = ends.await(USER, other.id())) {
      ends.look();
      assertThat(first.isOver(0)).isFalse();

      inferences.end(one.fail("reason"));
      assertThat(first.isOver(0)).isFalse();
      ends.look();

      assertThat(first.isOver(0)).isTrue();
      assertThat(second.isOver(0)).isTrue();
      assertThat(third.isOver(0)).isFalse();
    }
  }

  @Test
  void tellsAtOnceOfWhatThisReplicaHasStored() throws Exception {
    Inference one = accept(1);
    try (var waiting = ends.await(USER, one.id())) {
      ends.ended("%024x".formatted(2));
      assertThat(waiting.isOver(0)).isFalse();

      ends.ended(one.id());

      assertThat(waiting.isOver(0)).isTrue();
    }
  }

  @Test
  void believesWhatItHearsOnlyIfTheStoreSaysSo() throws Exception {
    Inference one = accept(1);
    try (var waiting = ends.await(USER, one.id())) {
      ends.heard(one.id());
      ends.heard("no id at all");
      assertThat(waiting.isOver(0)).isFalse();

      inferences.end(one.complete("positive"));
      ends.heard(one.id());

      assertThat(waiting.isOver(0)).isTrue();
    }
  }

  @Test
  void goesOnForThoseWhoStay() throws Exception {
    Inference one = accept(1);
    try (var stays = ends.await(USER, one.id())) {
      ends.await(USER, one.id()).close();
      inferences.end(one.complete("positive"));
      ends.look();

      assertThat(stays.isOver(0)).isTrue();
    }
    assertThat(ends.size()).isZero();
  }

  @Test
  void looksAtManyMoreThanOneQuestionHolds() throws Exception {
    List<AwaitEnds.Waiting> all = awaitAsManyAsMay();
    ends.look();
    for (AwaitEnds.Waiting each : all) {
      assertThat(each.isOver(0)).isTrue();
      each.close();
    }
  }

  private List<AwaitEnds.Waiting> awaitAsManyAsMay() {
    List<AwaitEnds.Waiting> all = new ArrayList<>();
    for (int i = 0; i < AwaitEnds.MOST; i++) {
      Inference each = accept(i);
      all.add(ends.await("user " + i, each.id()));
      inferences.end(each.complete("positive"));
    }
    return all;
  }

  @Test
  void letsNeitherOneUserNorAllWaitWithoutBound() {
    List<AwaitEnds.Waiting> all = new ArrayList<>();
    for (int i = 0; i < AwaitEnds.MOST_OF_ONE; i++) {
      all.add(ends.await(USER, "a"));
    }
    assertThatThrownBy(() -> ends.await(USER, "a")).isInstanceOf(Refusal.class);
    all.removeLast().close();
    all.add(ends.await(USER, "a"));
    for (int i = all.size(); i < AwaitEnds.MOST; i++) {
      all.add(ends.await("user " + i, "a"));
    }
    assertThatThrownBy(() -> ends.await("somebody", "a")).isInstanceOf(Refusal.class);
    all.forEach(AwaitEnds.Waiting::close);

    assertThat(ends.size()).isZero();
    ends.await(USER, "a").close();
  }
}
