package org.spira.api.accounts.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.shared.TooBusyException;

class PooledPasswordHasherTest {

  private final CountDownLatch release = new CountDownLatch(1);
  private final Executor threads = Thread::startVirtualThread;
  private final AtomicInteger working = new AtomicInteger();

  /** Hashes once it is let go on. */
  private final PasswordHasher slow =
      new PasswordHasher() {
        @Override
        public String hash(String password) {
          working.incrementAndGet();
          awaitRelease();
          return Thread.currentThread().getName();
        }

        @Override
        public boolean matches(String password, String hash) {
          return hash(password).isEmpty();
        }

        @Override
        public void expect(String hash) {
          throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOutdated(String hash) {
          return hash.isEmpty();
        }
      };

  private void awaitRelease() {
    try {
      assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void hashesOnItsOwnThreadsAndSendsAwayWhoDoesNotFitIntoTheQueue() throws Exception {
    try (PooledPasswordHasher pooled = new PooledPasswordHasher(slow, 1, 1)) {
      CompletableFuture<String> first =
          CompletableFuture.supplyAsync(() -> pooled.hash("a"), threads);
      await().until(() -> working.get() == 1);
      CompletableFuture<String> second =
          CompletableFuture.supplyAsync(() -> pooled.hash("b"), threads);
      await().until(() -> pooled.waiting() == 1);
      assertThatThrownBy(() -> pooled.hash("c")).isInstanceOf(TooBusyException.class);
      release.countDown();

      assertThat(first.get(30, TimeUnit.SECONDS)).startsWith("passwords-");
      assertThat(second.get(30, TimeUnit.SECONDS)).startsWith("passwords-");
      assertThat(pooled.isOutdated("")).isTrue();
    }
  }
}
