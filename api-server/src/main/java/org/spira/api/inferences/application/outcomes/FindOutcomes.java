package org.spira.api.inferences.application.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.spira.api.inferences.application.reading.FindInference;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.port.Outcomes;

/** Tells what patients turned out to have, to whom it may be told. */
public final class FindOutcomes {

  private final FindInference findInference;
  private final Outcomes outcomes;

  /** On these. */
  public FindOutcomes(FindInference findInference, Outcomes outcomes) {
    this.findInference = findInference;
    this.outcomes = outcomes;
  }

  /**
   * All outcomes of an inference, the first given first; the last one counts.
   *
   * @throws org.spira.api.shared.Refusal if it is no id, or no inference within this reach has it
   */
  public List<Outcome> find(Reach reach, String inferenceId) {
    Inference inference = findInference.find(reach, inferenceId);
    return outcomes.ofInference(inference.id());
  }

  /** Those that count of these inferences, which are within the reach of who asks; of some none. */
  public Map<String, Outcome> ofAll(Collection<Inference> inferences) {
    return outcomes.ofInferences(inferences.stream().map(Inference::id).toList());
  }
}
