package org.spira.inference.announcements.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.spira.common.ModelsAnnouncement;
import org.spira.inference.announcements.port.Announcements;
import org.spira.inference.shared.NeighbourAwayException;

final class Said implements Announcements {
  final List<ModelsAnnouncement> all = new ArrayList<>();
  final BlockingQueue<ModelsAnnouncement> queue = new LinkedBlockingQueue<>();
  volatile boolean away;
  volatile Runnable asked = () -> {};

  ModelsAnnouncement next() throws InterruptedException {
    ModelsAnnouncement next = queue.poll(10, TimeUnit.SECONDS);
    assertThat(next).isNotNull();
    return next;
  }

  @Override
  public synchronized void publish(ModelsAnnouncement announcement) {
    if (away) {
      throw new NeighbourAwayException("nobody hears", null);
    }
    all.add(announcement);
    queue.add(announcement);
  }

  @Override
  public void whenAsked(Runnable asked) {
    this.asked = asked;
  }
}
