package org.spira.api.inferences.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.api.inferences.domain.Result;

/** What models said. The first final result of an inference stays; later ones are refused. */
public interface Results {

  /** Stores that a result of this inference is awaited, unless that is known. */
  void expect(String inferenceId);

  /** What is known about the inference's result. */
  Optional<Result> ofInference(String inferenceId);

  /**
   * What is known about the results of inferences, by inference; nothing of some. Without what the
   * models made of the single windows.
   */
  Map<String, Result> ofInferences(Collection<String> inferenceIds);

  /**
   * What models said about inferences whose results this service stored, the model on trial too;
   * nothing of some.
   */
  Map<String, Answers> answersAbout(Collection<String> inferenceIds);

  /**
   * What a version said in production, and the model on trial beside it, by the order in which
   * inferences were accepted.
   *
   * @param modelDigest SHA-256 of the version's files
   */
  List<Answers> saidBy(String modelDigest, Stretch stretch);

  /**
   * Stores a final result, unless there is one.
   *
   * @return whether it was stored
   */
  boolean settle(Result result);

  /** Stores what another model, on trial, said; the last word counts, and nobody is shown it. */
  void noteChallenger(Challenge challenge);

  /**
   * Erases all that models said about an inference, those on trial too, and sees to it that nothing
   * is stored about it ever again.
   */
  void erase(String inferenceId);

  /** Removes what is known about the result of an inference that was never accepted. */
  void forget(String inferenceId);

  /**
   * Some of many.
   *
   * @param newestFirst else the oldest first
   * @param after the inference that was the last one of the stretch before, if there was one
   * @param limit how many at most
   */
  record Stretch(boolean newestFirst, Optional<String> after, int limit) {}

  /**
   * What was said about one inference.
   *
   * @param production the diagnosis
   * @param challenger of the model on trial, where there was one
   */
  record Answers(Challenge production, Optional<Challenge> challenger) {}
}
