package org.spira.api.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class StoreHealthTest {

  private final AtomicLong now = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile boolean away;

  private StoreHealth health(Runnable check, Executor executor) {
    return new StoreHealth(
        check, executor, Duration.ofMillis(200), Duration.ofSeconds(2), now::get);
  }

  private void ask() {
    asked.incrementAndGet();
    if (away) {
      throw new IllegalStateException("a text that may name an address");
    }
  }

  @Test
  void asksOncePerWhile() {
    StoreHealth health = health(this::ask, Runnable::run);

    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    away = true;
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    now.addAndGet(Duration.ofSeconds(3).toNanos());

    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.health().getDetails().values()).containsExactly("IllegalStateException");
    assertThat(asked.get()).isEqualTo(2);
  }

  @Test
  void doesNotWaitForEver() {
    CountDownLatch never = new CountDownLatch(1);
    StoreHealth health = health(() -> hang(never), task -> Thread.ofVirtual().start(task));

    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    never.countDown();
  }

  private static void hang(CountDownLatch until) {
    try {
      until.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
