package org.spira.api.research;

import java.util.Optional;

/**
 * By what name researchers know an inference: its own id would tell them the second at which
 * somebody was there.
 */
@FunctionalInterface
public interface CaseNames {

  /** The pseudonym of the inference with this id; absent where there is no key to make one with. */
  Optional<String> of(String inferenceId);
}
