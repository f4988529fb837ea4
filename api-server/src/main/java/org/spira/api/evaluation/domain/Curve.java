package org.spira.api.evaluation.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.spira.api.evaluation.domain.Answer.Diagnosis;
import org.spira.common.statistics.Area;
import org.spira.common.statistics.Scores;
import org.spira.common.statistics.Scores.Point;

/**
 * The ROC curve of a version.
 *
 * @param points from (0, 0) to (1, 1), {@link #MOST_POINTS} at most
 * @param area of all points, and not of these only
 */
public record Curve(List<Point> points, Area area) {

  /** More than a picture can show. */
  public static final int MOST_POINTS = 201;

  private static final int FEWEST = 2;

  /** Copies the points. */
  public Curve {
    points = List.copyOf(points);
  }

  /**
   * Of the answers of one version that have a number. Which way it speaks is told by its own
   * diagnoses: what is diagnosed positive scores higher. Absent while it has not given both
   * diagnoses, or one class has fewer than two.
   */
  public static Optional<Curve> of(List<Answer> answers) {
    List<Answer> scored = answers.stream().filter(each -> each.output().isPresent()).toList();
    OptionalDouble high = mean(scored, Diagnosis.POSITIVE);
    OptionalDouble low = mean(scored, Diagnosis.NEGATIVE);
    List<Boolean> positive = scored.stream().map(Answer::positive).toList();
    long positives = positive.stream().filter(each -> each).count();
    if (high.isEmpty()
        || low.isEmpty()
        || Math.min(positives, positive.size() - positives) < FEWEST) {
      return Optional.empty();
    }
    boolean isUpright = high.getAsDouble() >= low.getAsDouble();
    List<Double> scores = scored.stream().map(each -> score(each, isUpright)).toList();
    return Optional.of(
        new Curve(thinned(new Scores(scores, positive).curve()), Area.of(scores, positive)));
  }

  private static OptionalDouble mean(List<Answer> scored, Diagnosis said) {
    return scored.stream()
        .filter(each -> each.said() == said)
        .mapToDouble(each -> each.output().orElseThrow())
        .average();
  }

  private static double score(Answer answer, boolean isUpright) {
    double output = answer.output().orElseThrow();
    return isUpright ? output : 1 - output;
  }

  private static List<Point> thinned(List<Point> all) {
    int last = all.size() - 1;
    return last < MOST_POINTS
        ? all
        : IntStream.range(0, MOST_POINTS)
            .mapToObj(i -> all.get((int) ((long) i * last / (MOST_POINTS - 1))))
            .toList();
  }
}
