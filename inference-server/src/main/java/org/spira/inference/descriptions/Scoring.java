package org.spira.inference.descriptions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.domain.pooling.Classes;
import org.spira.inference.descriptions.domain.pooling.Pooling;
import org.spira.inference.descriptions.domain.pooling.StepRows;

/**
 * How the numbers that a graph gives become a diagnosis.
 *
 * @param output what the numbers are
 * @param pooling how the rows become one output
 * @param rule how the output becomes a diagnosis
 * @param labelled whether the labels were declared; two columns need them for their names
 * @param outputName which of the graph's outputs is meant; absent: its only one
 * @param classes what each column speaks for; absent: the only one is the score, or the labels name
 *     two
 * @param steps that the graph gives numbers for each step along a row; absent: for each row
 */
public record Scoring(
    ModelOutput output,
    Pooling pooling,
    DiagnosisRule rule,
    boolean labelled,
    @Nullable String outputName,
    @Nullable Classes classes,
    @Nullable Steps steps) {

  private static final String UNNAMED =
      "the graph has two columns and nothing says which is which:"
          + " write labels: [negative, positive] in the columns' order";
  private static final int SHOWN = 4;

  /**
   * What follows from the rows of one recording, at least one.
   *
   * @throws UnusableOutputException if nothing does, since the numbers are not what the model says
   */
  public Conclusion conclude(List<float[]> rows) {
    return conclude(rows, List.of(rows.size()));
  }

  /**
   * What follows from the rows of several recordings.
   *
   * @param rows recording after recording
   * @param counts how many of them each recording has, at least one
   * @throws UnusableOutputException if nothing does, since the numbers are not what the model says
   */
  public Conclusion conclude(List<float[]> rows, List<Integer> counts) {
    if (steps == null) {
      return concluded(rows, counts);
    }
    StepRows stepwise = StepRows.of(rows, counts, columnsOfAStep());
    return concluded(stepwise.rows(), stepwise.counts());
  }

  /**
   * How many scores each recording has: one for each row, or for each step of each row.
   *
   * @param rows as in {@link #conclude(List, List)}, with which this has gone well
   */
  public List<Integer> scored(List<float[]> rows, List<Integer> counts) {
    return steps == null ? counts : StepRows.counts(rows, counts, columnsOfAStep());
  }

  /** How many numbers the graph gives for each step. */
  public int columnsOfAStep() {
    return Math.max(1, classCount());
  }

  private Conclusion concluded(List<float[]> rows, List<Integer> counts) {
    int columns = rows.getFirst().length;
    if (rows.stream().anyMatch(row -> row.length != columns)) {
      throw new UnusableOutputException("the model gave rows of different lengths");
    }
    requireScores(columns);
    return classes == null || classes.thresholds() == null
        ? byScore(rows, counts)
        : byClass(classes, classes.thresholds(), rows, counts);
  }

  /** Each class is aggregated and judged by itself; rows are ranked by what speaks for positive. */
  private Conclusion byClass(
      Classes named, List<Double> thresholds, List<float[]> rows, List<Integer> counts) {
    int positive = named.count() + 1;
    List<double[]> probabilities =
        rows.stream().map(row -> named.withCollapsed(output.probabilities(row))).toList();
    double[] all = pooling.over(probabilities, counts, positive);
    return new Conclusion(
        List.of(all[positive - 1], all[positive]),
        named.diagnose(all, thresholds),
        probabilities.stream().map(row -> row[positive]).toList());
  }

  private Conclusion byScore(List<float[]> rows, List<Integer> counts) {
    List<double[]> probabilities = rows.stream().map(this::probabilities).toList();
    double[] all =
        pooling.over(probabilities, counts, rule.scoringColumn(probabilities.getFirst().length));
    return new Conclusion(
        DoubleStream.of(all).boxed().toList(),
        rule.diagnose(all),
        probabilities.stream().map(rule::positive).toList());
  }

  private void requireScores(int columns) {
    if (classes != null) {
      classes.require(columns);
    } else if (columns != 1 && columns != 2) {
      throw new UnusableOutputException(
          "the model gave %d numbers for a row, not one or two".formatted(columns));
    } else if (!names(columns)) {
      throw new UnusableOutputException(UNNAMED);
    }
  }

  /** Of the only column, or of two. */
  private double[] probabilities(float[] row) {
    double[] all = output.probabilities(row);
    return classes == null ? all : classes.collapsed(all);
  }

  /** What each column speaks for, in words, where they are named as classes; else empty. */
  public List<String> columns() {
    return classes == null ? List.of() : classes.words();
  }

  /** How many columns are named as classes; 0 if none are. */
  public int classCount() {
    return classes == null ? 0 : classes.count();
  }

  /** Whether a graph may have so many columns; a negative number is not known yet. */
  public boolean mayHave(long columns) {
    return columns < 0
        || (classes == null ? columns == 1 || columns == 2 : columns == classes.count());
  }

  /**
   * Refuses a graph of so many columns if nothing says which of them is which.
   *
   * @throws IllegalDescriptionException in words for whoever made the model
   */
  public void requireNamesFor(long columns) {
    if (!names(columns)) {
      throw new IllegalDescriptionException(UNNAMED);
    }
  }

  /** How the rows become one output, in the words of the metadata: {@code median of rows}. */
  public String aggregated() {
    boolean byClass = classes != null && classes.thresholds() != null;
    return pooling.words()
        + (steps == null ? "" : ", step by step")
        + (byClass ? ", by class_thresholds" : "");
  }

  private boolean names(long columns) {
    return columns != 2 || labelled || classes != null;
  }

  /**
   * Concludes from what a graph gave in a trial, where numbers may be shown: they are nobody's.
   *
   * @throws UnusableOutputException if nothing follows, in words for whoever made the model
   */
  public Conclusion tryOut(List<float[]> rows) {
    try {
      return conclude(rows);
    } catch (UnusableOutputException e) {
      String first = Arrays.toString(Arrays.copyOf(rows.getFirst(), shown(rows)));
      throw new UnusableOutputException(
          "%s; for a row of noise the graph gave %s, and the metadata says output: %s"
              .formatted(e.getMessage(), first, output.name().toLowerCase(Locale.ROOT)));
    }
  }

  private static int shown(List<float[]> rows) {
    return Math.min(SHOWN, rows.getFirst().length);
  }
}
