package org.spira.api.privacy.application.access;

import java.time.Instant;
import java.util.List;

/**
 * What is to be handed over.
 *
 * @param at when it was looked for
 * @param inferences the ids of all that it is about, at least one
 */
public record Dossier(Instant at, List<String> inferences) {

  /** Copies the list. */
  public Dossier {
    inferences = List.copyOf(inferences);
  }
}
