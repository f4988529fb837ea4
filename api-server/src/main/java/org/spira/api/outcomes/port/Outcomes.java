package org.spira.api.outcomes.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.outcomes.Outcome;

/** The outcomes of inferences. They go with their inference when that is erased. */
public interface Outcomes {

  /**
   * Adds an outcome to those of an inference, in one atomic step.
   *
   * @param known how many its giver has seen; nothing is added to more or fewer
   * @return whether it was added; false also where there is no such inference
   */
  boolean add(String inferenceId, int known, Outcome outcome);

  /** All that were given, the first of them first; the last one counts. */
  List<Outcome> ofInference(String inferenceId);

  /** Those that count, by inference; nothing of some. */
  Map<String, Outcome> ofInferences(Collection<String> inferenceIds);

  /**
   * A page of a model's inferences whose outcome is confirmed or excluded, the newest first.
   *
   * @param after the last one of the page before, if there was one
   * @param limit how many at most
   */
  List<Labelled> labelled(String modelId, Optional<String> after, int limit);

  /**
   * An inference of which it is known what the patient has.
   *
   * @param positive whether the patient has it
   */
  record Labelled(String inferenceId, boolean positive) {

    /** Only the id: the rest is the patient's. */
    @Override
    public String toString() {
      return "Labelled[" + inferenceId + "]";
    }
  }

  /** The last of them, if there is one. */
  static @Nullable Outcome current(List<Outcome> given) {
    return given.isEmpty() ? null : given.getLast();
  }
}
