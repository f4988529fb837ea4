package org.spira.inference.announcements.port;

import org.spira.common.ModelsAnnouncement;
import org.spira.inference.shared.NeighbourAwayException;

/** The way to whoever wants to know what is served. Safe for use by several threads. */
public interface Announcements {

  /**
   * Says this to all who listen now; nobody keeps it for others.
   *
   * @throws NeighbourAwayException if it cannot be said now
   */
  void publish(ModelsAnnouncement announcement);

  /**
   * Has this run whenever somebody asks for an announcement. Called once, before the first is
   * published.
   *
   * @param asked returns at once
   */
  void whenAsked(Runnable asked);
}
