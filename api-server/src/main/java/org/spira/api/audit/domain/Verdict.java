package org.spira.api.audit.domain;

import java.util.List;

/**
 * What came of checking the trail.
 *
 * @param start where it begins: what is older was removed when its time was over
 * @param end where it ends
 * @param problems everything that is not as it was written, in words for a person
 */
public record Verdict(Link start, Link end, List<String> problems) {

  /** Copies the list. */
  public Verdict {
    problems = List.copyOf(problems);
  }

  /** Whether nothing was removed and nothing was changed. */
  public boolean isWhole() {
    return problems.isEmpty();
  }
}
