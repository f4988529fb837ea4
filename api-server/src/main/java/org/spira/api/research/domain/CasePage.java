package org.spira.api.research.domain;

import java.util.List;
import java.util.Optional;

/**
 * Some of the cases that are looked for, oldest first.
 *
 * @param asOf what was later said is not in it; sealed, for the next page
 * @param keyId of the key of the pseudonyms
 * @param withoutNumber how many were left out whose patient is not known by a number
 * @param next behind which it goes on; absent at the end
 * @param told the ids of the inferences, for the trail and for nobody else
 */
public record CasePage(
    String asOf,
    String keyId,
    List<ResearchCase> cases,
    int withoutNumber,
    Optional<CaseId> next,
    List<String> told) {

  /** Copies the lists. */
  public CasePage {
    cases = List.copyOf(cases);
    told = List.copyOf(told);
  }
}
