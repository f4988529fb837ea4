package org.spira.standalone;

import org.spira.api.models.WhoServes;
import org.spira.common.ModelsAnnouncement;
import org.spira.inference.announcements.port.Announcements;

/** Tells at once what is served: in one process there is nobody else to hear it. */
record LocalAnnouncements(WhoServes whoServes) implements Announcements {

  @Override
  public void publish(ModelsAnnouncement announcement) {
    whoServes.hear(announcement);
  }

  /** Whoever is there hears everything, and has nothing to ask. */
  @Override
  public void whenAsked(Runnable asked) {}
}
