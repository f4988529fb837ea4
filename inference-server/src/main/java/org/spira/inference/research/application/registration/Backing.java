package org.spira.inference.research.application.registration;

import java.time.Instant;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.application.port.Registrar;
import org.spira.inference.research.domain.registration.Change.Grounds;

/** What somebody brings forward for a version that is to come into production. */
@FunctionalInterface
public interface Backing {

  /**
   * Keeps it beside the version, as far as there is something to keep.
   *
   * @param at when the version comes into production
   * @return what goes on record
   */
  Grounds keep(Registrar registrar, RegisteredVersion version, Instant at);
}
