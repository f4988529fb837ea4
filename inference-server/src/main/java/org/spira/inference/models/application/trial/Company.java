package org.spira.inference.models.application.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.OneRow;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.port.LoadedModel;

/**
 * Runs the same rows alone, in pairs, as the largest batch and in the opposite order, and compares.
 * The outputs of a row are equal when they differ by no more than what the order of additions in a
 * larger batch makes.
 */
final class Company {

  private static final double ABSOLUTE = 1e-4;
  private static final double RELATIVE = 1e-3;

  private final LoadedModel graph;
  private final int largestBatch;

  Company(LoadedModel graph, int largestBatch) {
    this.graph = graph;
    this.largestBatch = largestBatch;
  }

  /** What company does to a row. */
  enum Effect {
    /** Nothing. */
    NONE,
    /** Its output changes. */
    CHANGES,
    /** It need not: the output changes anyway. */
    NEVER_THE_SAME,
    /** The graph fails. */
    FAILS
  }

  /**
   * Tries rows of one shape.
   *
   * @throws ModelFailedException if one fails that is alone
   */
  Effect on(List<Rows> recordings) {
    List<Rows> rows = single(recordings);
    return isRepeatable(rows) ? in(companies(rows.size()), rows) : Effect.NEVER_THE_SAME;
  }

  private boolean isRepeatable(List<Rows> rows) {
    for (Rows row : rows) {
      List<float[]> once = graph.run(List.of(row));
      List<float[]> again = graph.run(List.of(row));
      if (once.size() != again.size() || !equal(once.getFirst(), again.getFirst())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tries two rows of one shape, as a pair and as the largest batch: where the rows are too long
   * for more.
   *
   * @throws ModelFailedException if one fails that is alone
   */
  Effect once(List<Rows> two) {
    List<List<Integer>> companies = new ArrayList<>();
    if (largestBatch > 1) {
      companies.add(List.of(0, 1));
      companies.add(places(2));
    }
    return in(companies, two);
  }

  private Effect in(List<List<Integer>> companies, List<Rows> rows) {
    List<float[]> alone = alone(rows);
    for (List<Integer> company : companies) {
      Effect effect = of(company, rows, alone);
      if (effect != Effect.NONE) {
        return effect;
      }
    }
    return Effect.NONE;
  }

  private static List<Rows> single(List<Rows> recordings) {
    List<Rows> rows = new ArrayList<>();
    for (Rows recording : recordings) {
      for (int row = 0; row < recording.count(); row++) {
        rows.add(new OneRow(recording, row));
      }
    }
    return rows;
  }

  /** Every pair of neighbours, then largest batches of all rows, from both ends. */
  private List<List<Integer>> companies(int rows) {
    List<List<Integer>> companies = new ArrayList<>();
    for (int row = 0; largestBatch > 1 && row < rows; row++) {
      companies.add(List.of(row, (row + 1) % rows));
    }
    companies.add(places(rows));
    companies.add(places(rows).reversed());
    return companies;
  }

  private List<Integer> places(int rows) {
    return IntStream.range(0, Math.max(rows, largestBatch)).mapToObj(i -> i % rows).toList();
  }

  private List<float[]> alone(List<Rows> rows) {
    List<float[]> alone = new ArrayList<>();
    for (Rows row : rows) {
      alone.addAll(graph.run(List.of(row)));
    }
    return alone;
  }

  private Effect of(List<Integer> company, List<Rows> rows, List<float[]> alone) {
    List<float[]> together;
    try {
      together = graph.run(company.stream().map(rows::get).toList());
    } catch (ModelFailedException e) {
      return Effect.FAILS;
    }
    for (int place = 0; place < company.size(); place++) {
      if (!equal(alone.get(company.get(place)), together.get(place))) {
        return Effect.CHANGES;
      }
    }
    return Effect.NONE;
  }

  private static boolean equal(float[] alone, float[] together) {
    if (alone.length != together.length) {
      return false;
    }
    for (int i = 0; i < alone.length; i++) {
      if (!equal(alone[i], together[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean equal(float alone, float together) {
    double bound = ABSOLUTE + RELATIVE * Math.abs(alone);
    // what is no number on one side only is never within the bound
    return Float.compare(alone, together) == 0 || Math.abs(alone - together) <= bound;
  }
}
