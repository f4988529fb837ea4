package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.shared.StoreUnavailableException;

class OneByOneTest {

  private final OneByOne steps = new OneByOne();
  private final List<Integer> done = new ArrayList<>();

  private void step(int number, boolean fails) {
    steps.next(() -> {
      if (fails) {
        throw new StoreUnavailableException("locked " + number, new IllegalStateException());
      }
      done.add(number);
    });
  }

  @Test
  void oneThatCannotBeDoneKeepsNoOtherFromIt() {
    for (int i = 0; i < 20; i++) {
      step(i, i % 2 == 1);
    }

    assertThat(done).hasSize(10).contains(0, 18);
    assertThatThrownBy(steps::end).hasMessage("locked 19");
  }

  @Test
  void givesUpWhenNothingCanBeDone() {
    for (int i = 1; i < OneByOne.AWAY; i++) {
      step(i, true);
    }

    assertThatThrownBy(() -> step(OneByOne.AWAY, true))
        .isInstanceOf(StoreUnavailableException.class);
  }

  @Test
  void endsInSilenceWhereAllWasDone() {
    step(1, false);

    steps.end();

    assertThat(done).containsExactly(1);
  }
}
