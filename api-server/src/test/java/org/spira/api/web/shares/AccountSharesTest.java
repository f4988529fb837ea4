package org.spira.api.web.shares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.spira.api.shared.TooManyException;
import org.spira.api.web.shares.AccountShares.Place;

class AccountSharesTest {

  private static final Duration NEVER_OVER = Duration.ofMinutes(1);

  @Test
  void refusesWhatFindsNoPlaceInTimeAndLeavesOthersAlone() {
    AccountShares shares = new AccountShares(1, Duration.ofMillis(10));
    try (Place first = shares.take("ana");
        Place others = shares.take("bea")) {
      assertThat(List.of(first, others)).doesNotContainNull();

      assertThatThrownBy(() -> shares.take("ana"))
          .isInstanceOf(TooManyException.class)
          .hasMessageStartingWith("too many requests of this account");

      assertThat(shares.refused()).isEqualTo(1);
    }
    assertThat(shares.accounts()).isZero();
    shares.take("ana").close();
  }

  @Test
  void whoMustNotWaitIsRefusedAtOnce() {
    AccountShares shares = new AccountShares(1, NEVER_OVER);
    try (Place held = shares.takeNow("ana")) {
      assertThat(held).isNotNull();

      assertThatThrownBy(() -> shares.takeNow("ana")).isInstanceOf(TooManyException.class);
    }
    shares.takeNow("ana").close();
  }

  @Test
  void answersBurstsAsManyAtATimeAsThereArePlaces() throws Exception {
    AccountShares shares = new AccountShares(2, NEVER_OVER);
    AtomicInteger atOnce = new AtomicInteger();
    List<Future<Integer>> burst = new ArrayList<>();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 100; i++) {
        burst.add(callers.submit(() -> answer(shares, atOnce)));
      }
      for (Future<Integer> one : burst) {
        assertThat(one.get(20, TimeUnit.SECONDS)).isBetween(1, 2);
      }
    }
    assertThat(shares.refused()).isZero();
    assertThat(shares.accounts()).isZero();
  }

  private static int answer(AccountShares shares, AtomicInteger atOnce) {
    try (Place place = shares.take("ana")) {
      assertThat(place).isNotNull();
      int here = atOnce.incrementAndGet();
      Thread.onSpinWait();
      atOnce.decrementAndGet();
      return here;
    }
  }

  @Test
  void letsSoManyWaitAndNoMore() throws Exception {
    AccountShares shares = new AccountShares(1, NEVER_OVER);
    AtomicInteger refused = new AtomicInteger();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Place held = shares.take("ana");
      for (int i = 0; i < AccountShares.MOST_WAITING + 3; i++) {
        callers.execute(() -> countRefusal(shares, refused, held));
      }
    }
    assertThat(refused).hasValue(3);
    assertThat(shares.accounts()).isZero();
  }

  /** The third refusal shows that all others are waiting: it lets them go on. */
  private static void countRefusal(AccountShares shares, AtomicInteger refused, Place held) {
    try (Place place = shares.take("ana")) {
      assertThat(place).isNotNull();
    } catch (TooManyException expected) {
      if (refused.incrementAndGet() == 3) {
        held.close();
      }
    }
  }
}
