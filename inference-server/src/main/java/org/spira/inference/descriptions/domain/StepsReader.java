package org.spira.inference.descriptions.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.Steps;
import org.spira.inference.descriptions.domain.words.DescriptionKeys;

/** Reads whether a graph gives a score for each step along a row: the section {@code steps}. */
final class StepsReader {

  private final Section top;
  private final Problems problems;

  StepsReader(Section top, Problems problems) {
    this.top = top;
    this.problems = problems;
  }

  Optional<Steps> read() {
    if (!top.has("steps") || top.isEmpty("steps")) {
      return Optional.empty();
    }
    int before = problems.count();
    Section steps = top.section("steps", DescriptionKeys.STEPS);
    double start = steps.number("start", 0);
    Double step = seconds(steps, "step");
    Double length = seconds(steps, "length");
    return problems.together(
        before, () -> Optional.of(new Steps(start, step, length)), Optional.empty());
  }

  private static @Nullable Double seconds(Section steps, String key) {
    return steps.has(key) ? steps.number(key, 1) : null;
  }
}
