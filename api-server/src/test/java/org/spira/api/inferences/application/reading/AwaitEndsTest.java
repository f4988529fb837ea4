package org.spira.api.inferences.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.Inference;

class AwaitEndsTest extends AwaitedEnds {

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
}
