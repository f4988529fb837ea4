package org.spira.inference.research.adapter.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spira.common.statistics.Scores;

/** A square plot of shares against shares, from 0 to 1, as SVG. Used by one thread. */
final class Plot {

  private static final int SIDE = 320;
  private static final int LEFT = 46;
  private static final int BELOW = 40;
  private static final int ABOVE = 10;
  private static final int TICKS = 5;
  private static final int MOST_POINTS = 1000;

  private final StringBuilder svg = new StringBuilder();

  /** With these names of the axes. */
  Plot(String title, String across, String up) {
    svg.append(
        "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\">"
            .formatted(
                Html.escaped(title), SIDE + LEFT + ABOVE, SIDE + BELOW + ABOVE, SIDE + LEFT));
    for (int tick = 0; tick <= TICKS; tick++) {
      grid((double) tick / TICKS);
    }
    line("diagonal", List.of(new At(0, 0), new At(1, 1)));
    label(LEFT + SIDE / 2, SIDE + ABOVE + BELOW - 4, "", across);
    label(12, ABOVE + SIDE / 2, " transform=\"rotate(-90 12 %d)\"".formatted(ABOVE + SIDE / 2), up);
  }

  /** A place in the plot, both from 0 to 1. */
  record At(double x, double y) {}

  private void grid(double share) {
    line("grid", List.of(new At(share, 0), new At(share, 1)));
    line("grid", List.of(new At(0, share), new At(1, share)));
    String text = String.format(Locale.ROOT, "%.1f", share);
    label((int) x(share), SIDE + ABOVE + 15, "", text);
    label(LEFT - 14, (int) y(share) + 4, "", text);
  }

  private void label(int x, int y, String attributes, String text) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\"%s>%s</text>"
            .formatted(x, y, attributes, Html.escaped(text)));
  }

  /** A line through the points of a ROC curve. */
  Plot curve(String kind, List<Scores.Point> curve) {
    line(
        kind,
        curve.stream()
            .map(point -> new At(point.falsePositives(), point.truePositives()))
            .toList());
    return this;
  }

  /** A line through these points; of very many, so many as can be told apart. */
  private void line(String kind, List<At> points) {
    int step = 1 + points.size() / MOST_POINTS;
    String path =
        IntStream.range(0, points.size())
            .filter(i -> i % step == 0 || i == points.size() - 1)
            .mapToObj(points::get)
            .map(at -> String.format(Locale.ROOT, "%.1f,%.1f", x(at.x()), y(at.y())))
            .collect(Collectors.joining(" "));
    svg.append("<polyline class=\"%s\" points=\"%s\"/>".formatted(kind, path));
  }

  /** A point of which is known how sure it is. */
  Plot point(At at, double low, double high) {
    line("whisker", List.of(new At(at.x(), low), new At(at.x(), high)));
    svg.append(
        String.format(
            Locale.ROOT,
            "<circle class=\"point\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>",
            x(at.x()),
            y(at.y())));
    return this;
  }

  String svg() {
    return svg + "</svg>";
  }

  private static double x(double share) {
    return LEFT + share * SIDE;
  }

  private static double y(double share) {
    return ABOVE + (1 - share) * SIDE;
  }
}
