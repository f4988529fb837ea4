package org.spira.api.accounts.adapter.oidc.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spira.api.inmemory.TickingClock;

/** How often a provider is asked, and what goes on while it is away. */
class RememberedTest {

  private final TickingClock clock = new TickingClock();
  private int fetched;
  private boolean isAway;

  private final Remembered<Integer> remembered = remembered(this::fetch);

  private Remembered<Integer> remembered(Supplier<Integer> fetch) {
    return new Remembered<>(fetch, Duration.ofSeconds(1), clock);
  }

  private int fetch() {
    fetched++;
    if (isAway) {
      throw new UnfitAnswerException("it does not answer");
    }
    return fetched;
  }

  @Test
  void isFetchedAgainWhenItIsOld() {
    assertThat(remembered.get()).isEqualTo(1);
    clock.advance(Duration.ofMinutes(9));
    assertThat(remembered.get()).isEqualTo(1);
    clock.advance(Duration.ofMinutes(1));
    assertThat(remembered.get()).isEqualTo(2);
  }

  @Test
  void isFetchedOnDemandButNotAtOnceAgain() {
    int first = remembered.get();
    assertThat(remembered.again(first)).as("fetched just now").isEqualTo(1);
    clock.advance(Duration.ofSeconds(10));
    int second = remembered.again(first);

    assertThat(second).isEqualTo(2);
    assertThat(remembered.again(first)).as("what others have fetched").isEqualTo(2);
    assertThat(remembered.again(second)).isEqualTo(2);
  }

  @Test
  void goesOnForADayWhileItCannotBeFetched() {
    int first = remembered.get();
    isAway = true;
    clock.advance(Duration.ofHours(23));
    assertThat(remembered.get()).isEqualTo(1);
    assertThatThrownBy(() -> remembered.again(first)).isInstanceOf(UnfitAnswerException.class);

    clock.advance(Duration.ofHours(1));
    assertThatThrownBy(remembered::get).hasMessage("it does not answer");
    assertIsFetchedOnceItIsBack();
  }

  private void assertIsFetchedOnceItIsBack() {
    isAway = false;
    clock.advance(Duration.ofSeconds(10));
    assertThat(remembered.get()).isPositive();
  }

  @Test
  void isNotAskedForByEachWhileItIsAway() {
    isAway = true;
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(remembered::get).isInstanceOf(UnfitAnswerException.class);
    }

    assertThat(fetched).isEqualTo(1);
  }
}
