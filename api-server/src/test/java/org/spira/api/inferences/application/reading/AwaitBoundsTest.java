package org.spira.api.inferences.application.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.shared.Refusal;

/** How many may wait for ends, and for how many. */
class AwaitBoundsTest extends AwaitedEnds {

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
