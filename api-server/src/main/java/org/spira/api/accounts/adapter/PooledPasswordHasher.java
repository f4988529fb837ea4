package org.spira.api.accounts.adapter;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.spira.api.accounts.port.PasswordHasher;
import org.spira.api.shared.TooBusyException;

/**
 * Hashes on a few threads of its own, so that a flood of logins leaves the other cores to everybody
 * else. As many as fit into a queue wait, and not for ever; more are sent away at once.
 */
final class PooledPasswordHasher implements PasswordHasher, AutoCloseable {

  private static final long PATIENCE_SECONDS = 10;

  private final PasswordHasher hasher;
  private final ThreadPoolExecutor threads;

  PooledPasswordHasher(PasswordHasher hasher, int threads, int waiting) {
    this.hasher = hasher;
    this.threads =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            Thread.ofPlatform().daemon().name("passwords-", 0).factory());
  }

  @Override
  public String hash(String password) {
    return onOwnThread(() -> hasher.hash(password));
  }

  @Override
  public boolean matches(String password, String hash) {
    return onOwnThread(() -> hasher.matches(password, hash));
  }

  @Override
  public void expect(String hash) {
    hasher.expect(hash);
  }

  @Override
  public boolean isOutdated(String hash) {
    return hasher.isOutdated(hash);
  }

  /** How many passwords wait to be hashed. */
  int waiting() {
    return threads.getQueue().size();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private <T> T onOwnThread(Callable<T> work) {
    Future<T> done = submit(work);
    try {
      return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw busy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a password could not be hashed", e.getCause());
    } finally {
      done.cancel(false);
    }
  }

  private <T> Future<T> submit(Callable<T> work) {
    try {
      return threads.submit(work);
    } catch (RejectedExecutionException e) {
      throw busy();
    }
  }

  private static TooBusyException busy() {
    return new TooBusyException("too many people log in at the moment; try again");
  }
}
