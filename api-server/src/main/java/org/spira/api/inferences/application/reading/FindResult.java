package org.spira.api.inferences.application.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.FindAccount;
import org.spira.api.accounts.User;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Results;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;

/** Tells what a model said about an inference, to whom it may be told. */
public final class FindResult {

  static final String REMOVED =
      "The result was removed: the time was over for which this hospital keeps it";

  private final FindInference findInference;
  private final Results results;
  private final FindAccount accounts;

  /** On these. */
  public FindResult(FindInference findInference, Results results, FindAccount accounts) {
    this.findInference = findInference;
    this.results = results;
    this.accounts = accounts;
  }

  /**
   * The inference, what is known about its result, and who asked for it. Most read what they asked
   * for themselves: who calls is known, and not looked up again.
   *
   * @throws Refusal if it is no id, no inference within this reach has it, or it has no result
   */
  public Found find(Reach reach, String inferenceId, User caller) {
    Inference inference = findInference.find(reach, inferenceId);
    Result result = results.ofInference(inference.id()).orElseGet(() -> missing(inference));
    return new Found(inference, result, nameOf(inference.userId(), caller));
  }

  private Optional<String> nameOf(@Nullable String userId, User caller) {
    if (caller.id().equals(userId)) {
      return Optional.of(caller.username());
    }
    return Optional.ofNullable(userId).filter(Ids::isLegal).flatMap(accounts::nameOf);
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

  /**
   * An inference and its result.
   *
   * @param askedBy the name of who asked; absent if there is no such account any more
   */
  public record Found(Inference inference, Result result, Optional<String> askedBy) {}
}
