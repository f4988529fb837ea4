package org.spira.api.config;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.adapter.mongo.MongoIndexes;
import org.spira.api.application.Bootstrap;
import org.spira.api.application.Bootstrap.Wanted;
import org.spira.api.application.port.StoreUnavailableException;
import org.springframework.context.SmartLifecycle;

/**
 * Prepares the database before the first request; when it cannot be reached, goes on trying in the
 * background, while readiness tells that the service cannot work yet.
 */
final class Preparation implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
  private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final int BEFORE_THE_WEB_SERVER = 0;

  private final MongoIndexes indexes;
  private final Bootstrap bootstrap;
  private final Wanted wanted;
  private volatile boolean running;
  private boolean bootstrapped;

  Preparation(MongoIndexes indexes, Bootstrap bootstrap, Wanted wanted) {
    this.indexes = indexes;
    this.bootstrap = bootstrap;
    this.wanted = wanted;
  }

  @Override
  public void start() {
    running = true;
    if (!prepare()) {
      Thread.ofVirtual().name("preparation").start(this::prepareUntilDone);
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return BEFORE_THE_WEB_SERVER;
  }

  private void prepareUntilDone() {
    do {
      LockSupport.parkNanos(AGAIN_NANOS);
    } while (running && !prepare());
  }

  /** The indexes first: they keep two replicas from creating two administrators. */
  private boolean prepare() {
    try {
      boolean indexed = indexes.create();
      if (!bootstrapped) {
        bootstrap.run(wanted);
        bootstrapped = true;
      }
      return indexed;
    } catch (StoreUnavailableException e) {
      LOG.warn("the database cannot be prepared yet: {}", e.getMessage());
      return false;
    }
  }
}
