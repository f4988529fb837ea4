package org.spira.inference.models.application;

import java.util.ArrayList;
import java.util.List;
import org.spira.inference.models.application.port.RefusalNotes;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;

/** Remembers what was noted of versions, as words, unless it is away. */
final class RecordedNotes implements RefusalNotes {

  final List<String> written = new ArrayList<>();
  boolean away;

  @Override
  public void note(RegisteredVersion version, String step, String reason) {
    write(version.version() + " at " + step + ": " + reason);
  }

  @Override
  public void clear(RegisteredVersion version) {
    write(version.version() + " serves");
  }

  private void write(String what) {
    if (away) {
      throw new NeighbourAwayException("the registry is away");
    }
    written.add(what);
  }
}
