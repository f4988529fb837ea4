package org.spira.api.audit.port;

/** Who wants to know how the trail is. */
public interface TrailEvents {

  /** Entries were stored together. */
  void stored(int entries);

  /** Entries could not be stored. */
  void unwritable();
}
