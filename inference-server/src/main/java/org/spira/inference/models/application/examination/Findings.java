package org.spira.inference.models.application.examination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.models.application.port.Examination.Finding;

/** What is wrong with a version, and which steps were gone. Used by one thread. */
final class Findings {

  private static final List<String> STEPS =
      List.of("manifest", "description", "load", "signature", "warm-up", "test-vector");

  private final List<Finding> found = new ArrayList<>();
  private final Set<String> tried = new HashSet<>();

  /** What the step makes; nothing if it refuses the version, which is noted. */
  <T> Optional<T> at(String step, Supplier<T> work) {
    tried.add(step);
    return before(step, work);
  }

  /** The same for what the step needs, before it can be gone. */
  <T> Optional<T> before(String step, Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (IllegalDescriptionException e) {
      e.reasons().forEach(reason -> found.add(new Finding(step, reason)));
    } catch (ModelFailedException | UnusableOutputException e) {
      found.add(new Finding(step, String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  /** Goes a step that makes nothing. */
  void tryStep(String step, Runnable work) {
    Optional<String> unused =
        at(
            step,
            () -> {
              work.run();
              return step;
            });
  }

  boolean none() {
    return found.isEmpty();
  }

  boolean noneAt(String step) {
    return found.stream().noneMatch(finding -> finding.step().equals(step));
  }

  List<Finding> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(finding -> STEPS.indexOf(finding.step())))
        .toList();
  }

  /** Of the steps of a model that hears, or of one that does not. */
  List<String> untried(boolean hears) {
    List<String> steps = hears ? STEPS : List.of("manifest", "load", "signature");
    return steps.stream().filter(step -> !tried.contains(step)).toList();
  }
}
