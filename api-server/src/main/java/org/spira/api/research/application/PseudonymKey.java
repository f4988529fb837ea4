package org.spira.api.research.application;

import java.util.Optional;
import org.spira.api.research.port.Pseudonyms;
import org.spira.api.shared.Refusal;

/**
 * What pseudonyms are made with, where that was set.
 *
 * @param made absent without a key
 */
public record PseudonymKey(Optional<Pseudonyms> made) {

  /**
   * What makes them.
   *
   * @throws Refusal if there is no key
   */
  Pseudonyms require() {
    return made.orElseThrow(() ->
        Refusal.conflict(
            "nothing about patients is told to researchers here, since there is no key to make"
                + " pseudonyms with: whoever runs SPIRA sets SPIRA_PSEUDONYM_KEY"));
  }
}
