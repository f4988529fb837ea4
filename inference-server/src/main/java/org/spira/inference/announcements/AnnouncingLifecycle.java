package org.spira.inference.announcements;

import org.spira.inference.announcements.application.AnnounceModels;
import org.springframework.context.SmartLifecycle;

/** Announces while the service runs, and takes leave first of all when it is told to stop. */
final class AnnouncingLifecycle implements SmartLifecycle {

  private final AnnounceModels announce;
  private volatile boolean running;

  AnnouncingLifecycle(AnnounceModels announce) {
    this.announce = announce;
  }

  @Override
  public void start() {
    announce.start();
    running = true;
  }

  @Override
  public void stop() {
    announce.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
