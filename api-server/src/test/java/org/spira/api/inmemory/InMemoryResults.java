package org.spira.api.inmemory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spira.api.inferences.domain.Result;
import org.spira.api.inferences.port.Challenge;
import org.spira.api.inferences.port.Results;

/** Results in memory. */
public final class InMemoryResults implements Results {

  private final Map<String, Result> byInference = new ConcurrentHashMap<>();
  private final Map<String, Challenge> challenges = new ConcurrentHashMap<>();
  private final Set<String> erased = ConcurrentHashMap.newKeySet();

  @Override
  public void expect(String inferenceId) {
    if (erased.contains(inferenceId)) {
      return;
    }
    byInference.putIfAbsent(inferenceId, Result.awaited(inferenceId));
  }

  @Override
  public Optional<Result> ofInference(String inferenceId) {
    return Optional.ofNullable(byInference.get(inferenceId));
  }

  @Override
  public Map<String, Result> ofInferences(Collection<String> inferenceIds) {
    return inferenceIds.stream()
        .flatMap(id -> ofInference(id).stream())
        .collect(Collectors.toMap(Result::inferenceId, Function.identity()));
  }

  @Override
  public Map<String, Answers> answersAbout(Collection<String> inferenceIds) {
    return inferenceIds.stream()
        .flatMap(id -> ofInference(id).stream())
        .collect(Collectors.toMap(Result::inferenceId, this::answers));
  }

  @Override
  public List<Answers> saidBy(String modelDigest, Stretch stretch) {
    Comparator<Result> order = Comparator.comparing(Result::inferenceId);
    return byInference.values().stream()
        .filter(result -> modelDigest.equals(result.modelDigest()))
        .filter(result -> isAfter(result.inferenceId(), stretch))
        .sorted(stretch.newestFirst() ? order.reversed() : order)
        .limit(stretch.limit())
        .map(this::answers)
        .toList();
  }

  private static boolean isAfter(String id, Stretch stretch) {
    int side = stretch.after().map(id::compareTo).orElse(stretch.newestFirst() ? -1 : 1);
    return stretch.newestFirst() ? side < 0 : side > 0;
  }

  private Answers answers(Result result) {
    Challenge production =
        new Challenge(
            result.inferenceId(),
            result.output(),
            result.diagnosis(),
            result.modelVersion(),
            result.modelDigest(),
            result.error());
    return new Answers(production, challengeOf(result.inferenceId()));
  }

  @Override
  public synchronized boolean settle(Result result) {
    Result current = byInference.get(result.inferenceId());
    if (erased.contains(result.inferenceId()) || (current != null && current.isFinal())) {
      return false;
    }
    byInference.put(result.inferenceId(), result);
    return true;
  }

  @Override
  public void noteChallenger(Challenge challenge) {
    if (!erased.contains(challenge.inferenceId())) {
      challenges.put(challenge.inferenceId(), challenge);
    }
  }

  /** What was noted. */
  public Optional<Challenge> challengeOf(String inferenceId) {
    return Optional.ofNullable(challenges.get(inferenceId));
  }

  @Override
  public synchronized void erase(String inferenceId) {
    erased.add(inferenceId);
    byInference.remove(inferenceId);
    challenges.remove(inferenceId);
  }

  @Override
  public synchronized void forget(String inferenceId) {
    Result current = byInference.get(inferenceId);
    if (current != null && !current.isFinal()) {
      byInference.remove(inferenceId);
    }
  }

  /** Removes whatever is known, as only the old service's absence of a placeholder does. */
  public void lose(String inferenceId) {
    byInference.remove(inferenceId);
  }
}
