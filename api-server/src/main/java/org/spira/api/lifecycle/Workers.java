package org.spira.api.lifecycle;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Virtual threads for what runs beside requests. No bean of a type that Spring looks for, so that
 * nobody else takes it for theirs.
 */
public final class Workers implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("api-", 0).factory());

  /** Runs each task on a thread of its own. */
  public Executor executor() {
    return threads;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
