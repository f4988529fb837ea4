package org.spira.inference.models.application.port;

import java.util.Optional;
import org.spira.inference.models.ModelRole;

/** What a registry has told about a model; what it left out it may be asked for by the way. */
public interface RegisteredModel {

  /**
   * The version that has this role, if there is one.
   *
   * @throws org.spira.inference.shared.NeighbourAwayException when the registry cannot tell now
   */
  Optional<RegisteredVersion> in(ModelRole role);
}
