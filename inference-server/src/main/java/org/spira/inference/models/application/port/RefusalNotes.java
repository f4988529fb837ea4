package org.spira.inference.models.application.port;

import org.spira.inference.shared.NeighbourAwayException;

/**
 * Where whoever made a version reads why it does not serve. No process reads it. A place that
 * forbids writing, or does not know the version, is no failure. Safe for use by several threads.
 */
public interface RefusalNotes {

  /**
   * Notes at a version why it is refused; repeating it changes nothing.
   *
   * @param step one word: where
   * @throws NeighbourAwayException if it cannot be noted now
   */
  void note(RegisteredVersion version, String step, String reason);

  /**
   * Takes the note away, if there is one.
   *
   * @throws NeighbourAwayException if it cannot be taken away now
   */
  void clear(RegisteredVersion version);
}
