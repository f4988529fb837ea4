package org.spira.api.application;

import org.spira.api.application.port.Results;
import org.spira.api.domain.Inference;
import org.spira.api.domain.Result;

/** Tells what a model said about one of a user's inferences. */
public final class FindResult {

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
   * @throws Refusal if it is no id, no inference of this user has it, or it has no result
   */
  public Found find(String userId, String inferenceId) {

    Inference inference = findInference.find(userId, inferenceId);
    Result result =
        results.ofInference(inference.id()).orElseThrow(() -> Refusal.notFound("result not found"));
    return new Found(inference, result);
  }

  /** An inference and its result. */
  public record Found(Inference inference, Result result) {}
}
