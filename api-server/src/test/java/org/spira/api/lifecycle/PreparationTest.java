package org.spira.api.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.api.shared.StoreUnavailableException;

class PreparationTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private final AtomicInteger indexed = new AtomicInteger();
  private final AtomicInteger bootstrapped = new AtomicInteger();
  private Preparation preparation = new Preparation(() -> true, () -> {});

  @AfterEach
  void stop() {
    preparation.stop();
  }

  private void start(BooleanSupplier indexes, Runnable bootstrap) {
    preparation = new Preparation(indexes, bootstrap);
    preparation.start();
  }

  @Test
  void doesNotHoldUpTheStart() {
    CountDownLatch never = new CountDownLatch(1);

    start(() -> isReached(never), bootstrapped::incrementAndGet);

    assertThat(preparation.isRunning()).isTrue();
    assertThat(preparation.isDone()).isFalse();
    assertThat(bootstrapped.get()).isZero();
  }

  private static boolean isReached(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new StoreUnavailableException("stopped", e);
    }
  }

  private boolean indexOnTheSecondTry() {
    if (indexed.incrementAndGet() < 2) {
      throw new StoreUnavailableException("away", new IllegalStateException());
    }
    return true;
  }

  private void bootstrapOnTheSecondTry() {
    if (bootstrapped.incrementAndGet() < 2) {
      throw new IllegalStateException("unheard of");
    }
  }

  @Test
  void triesAgainUntilTheDatabaseIsThere() {
    start(this::indexOnTheSecondTry, bootstrapped::incrementAndGet);

    assertThat(preparation.await(SOON)).isTrue();
    assertThat(indexed.get()).isEqualTo(2);
    assertThat(bootstrapped.get()).isEqualTo(1);
  }

  @Test
  void survivesWhatNobodyThoughtOf() {
    start(() -> true, this::bootstrapOnTheSecondTry);

    assertThat(preparation.await(SOON)).isTrue();
  }

  @Test
  void doesNotMakeTheServiceWaitForAnIndexThatIsRefused() {
    start(() -> false, bootstrapped::incrementAndGet);

    assertThat(preparation.await(SOON)).isTrue();
    assertThat(bootstrapped.get()).isEqualTo(1);
  }
}
