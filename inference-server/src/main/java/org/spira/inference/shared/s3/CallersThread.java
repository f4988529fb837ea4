package org.spira.inference.shared.s3;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs everything on the thread that hands it in. The client of the object store hands each request
 * to another thread and then waits for it; its callers have nothing else to do meanwhile, so that
 * the other thread is nothing but two switches.
 */
final class CallersThread extends AbstractExecutorService {

  private volatile boolean shutDown;

  @Override
  public void execute(Runnable command) {
    command.run();
  }

  @Override
  public void shutdown() {
    shutDown = true;
  }

  @Override
  public List<Runnable> shutdownNow() {
    shutDown = true;
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return shutDown;
  }

  @Override
  public boolean isTerminated() {
    return shutDown;
  }

  /** Nothing is ever left to wait for. */
  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return shutDown;
  }
}
