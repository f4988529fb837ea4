package org.spira.inference.research.domain.replay;

import java.util.List;
import java.util.Optional;

/**
 * An inference that has a result.
 *
 * @param model the registered name, if it is known still
 * @param version the version that answered
 * @param digest SHA-256 of that version's files
 * @param output the aggregate
 * @param diagnosis what followed from it
 * @param windows how much spoke for {@code positive} in each stretch; empty where that is not known
 */
public record AnsweredInference(
    Optional<String> model,
    String version,
    String digest,
    List<Double> output,
    String diagnosis,
    List<Double> windows) {

  /** Copies the lists. */
  public AnsweredInference {
    output = List.copyOf(output);
    windows = List.copyOf(windows);
  }

  /** Leaves out what is the patient's. */
  @Override
  public String toString() {
    return "AnsweredInference[" + version + "]";
  }
}
