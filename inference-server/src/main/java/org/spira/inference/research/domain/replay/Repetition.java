package org.spira.inference.research.domain.replay;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.spira.common.RecordingPart;
import org.spira.common.WindowScore;

/**
 * A result, and what the same model says again.
 *
 * @param now empty {@code windows} where there are none
 */
public record Repetition(AnsweredInference then, AnsweredInference now) {

  /** The largest difference of the outputs; nothing if they are not of the same length. */
  public OptionalDouble output() {
    return largest(then.output(), now.output());
  }

  /** The largest difference of the windows' scores; nothing if there are none or others. */
  public OptionalDouble windows() {
    return largest(then.windows(), now.windows());
  }

  /** Why the windows are not compared one by one; empty if they are. */
  public Optional<String> windowsUntold() {
    if (then.windows().isEmpty()) {
      return Optional.of("the result tells nothing of single windows");
    }
    return areGrouped()
        ? Optional.of("the result tells of several windows as one")
        : Optional.empty();
  }

  /** A result holds so many of them at most, and each recording may leave one that is not full. */
  private boolean areGrouped() {
    return now.windows().size() > WindowScore.MOST - RecordingPart.values().length;
  }

  /** Whether diagnosis and numbers are the same, within this tolerance. */
  public boolean same(double tolerance) {
    return then.diagnosis().equals(now.diagnosis())
        && output().orElse(Double.POSITIVE_INFINITY) <= tolerance
        && (windowsUntold().isPresent() || windows().orElse(Double.POSITIVE_INFINITY) <= tolerance);
  }

  private static OptionalDouble largest(List<Double> one, List<Double> other) {
    return one.isEmpty() || one.size() != other.size()
        ? OptionalDouble.empty()
        : IntStream.range(0, one.size())
            .mapToDouble(i -> Math.abs(one.get(i) - other.get(i)))
            .max();
  }
}
