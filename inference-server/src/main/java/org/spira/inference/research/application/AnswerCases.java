package org.spira.inference.research.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.spira.inference.research.domain.evaluation.CaseResult;
import org.spira.inference.research.domain.evaluation.LabelledCase;

/** Asks about many cases at once, and goes on where it was broken off. */
public final class AnswerCases {

  private final Function<LabelledCase, CaseResult> answer;
  private final int atOnce;

  /**
   * With what answers one case.
   *
   * @param answer safe for use by several threads
   * @param atOnce how many cases are worked on at the same time
   */
  public AnswerCases(Function<LabelledCase, CaseResult> answer, int atOnce) {
    this.answer = answer;
    this.atOnce = atOnce;
  }

  /**
   * The results of all cases, in their order.
   *
   * @param known results that are there already, by the cases' ids
   * @param each is given every other result as soon as it is there, on the caller's thread
   */
  public List<CaseResult> of(
      List<LabelledCase> cases, Map<String, CaseResult> known, Consumer<CaseResult> each) {
    Map<String, CaseResult> results = new HashMap<>(known);
    List<LabelledCase> left = cases.stream().filter(one -> !known.containsKey(one.id())).toList();
    ExecutorService workers = Executors.newFixedThreadPool(atOnce);
    try {
      CompletionService<CaseResult> running = new ExecutorCompletionService<>(workers);
      for (LabelledCase one : left) {
        Future<CaseResult> unused = running.submit(() -> answer.apply(one));
      }
      for (int i = 0; i < left.size(); i++) {
        CaseResult result = next(running);
        each.accept(result);
        results.put(result.id(), result);
      }
    } finally {
      workers.shutdownNow();
    }
    List<CaseResult> inOrder = new ArrayList<>();
    cases.forEach(one -> inOrder.add(results.get(one.id())));
    return inOrder;
  }

  private static CaseResult next(CompletionService<CaseResult> running) {
    try {
      return running.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while evaluating", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a case could not be worked on", e.getCause());
    }
  }
}
