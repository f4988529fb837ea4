package org.spira.api.inferences.application.reading;

import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Results;
import org.spira.api.shared.Refusal;

/** Tells what a model said about an inference, to whom it may be told. */
public final class FindResult {

  static final String REMOVED =
      "The result was removed: the time was over for which this hospital keeps it";

  private final FindInference findInference;
  private final Results results;

  /** On these. */
  public FindResult(FindInference findInference, Results results) {
    this.findInference = findInference;
    this.results = results;
  }

  /**
   * The inference and what is known about its result.
   *
   * @throws Refusal if it is no id, no inference within this reach has it, or it has no result
   */
  public Found find(Reach reach, String inferenceId) {
    Inference inference = findInference.find(reach, inferenceId);
    Result result = results.ofInference(inference.id()).orElseGet(() -> missing(inference));
    return new Found(inference, result);
  }

  /** Old clients show a result in this shape; why there is none is said beside it. */
  private static Result missing(Inference inference) {
    if (inference.removed().result() == null) {
      throw Refusal.notFound("result not found");
    }
    Result none = Result.awaited(inference.id());
    return new Result(
        none.id(), none.inferenceId(), none.output(), none.diagnosis(), null, null, null, REMOVED);
  }

  /** An inference and its result. */
  public record Found(Inference inference, Result result) {}
}
