package org.spira.inference.models.adapter;

import org.spira.inference.models.application.port.RefusalNotes;
import org.spira.inference.models.application.port.RegisteredVersion;

/** For a folder of models, which is whoever put them there's to write to. */
public record NowhereNoted() implements RefusalNotes {

  @Override
  public void note(RegisteredVersion version, String step, String reason) {
    // it stands in the log, in the model's state and at the API Servers
  }

  @Override
  public void clear(RegisteredVersion version) {
    // there is none
  }
}
