package org.spira.inference.research.adapter.cli.report;

import org.spira.common.statistics.Calibration;
import org.spira.inference.research.domain.evaluation.Evaluation;

/** An evaluation for people, to be read and printed. */
public final class EvaluationPage {

  private final Evaluated evaluated;
  private final Evaluation evaluation;
  private final EvaluationTables tables;

  private EvaluationPage(Evaluated evaluated) {
    this.evaluated = evaluated;
    this.evaluation = evaluated.evaluation();
    this.tables = new EvaluationTables(evaluation);
  }

  /** The page. */
  public static String of(Evaluated evaluated) {
    return new EvaluationPage(evaluated).html();
  }

  private String html() {
    return Html.page(
        "Evaluation of " + evaluated.model(),
        Html.paragraph(opening())
            + Html.table(tables.figures())
            + Html.paragraph(method())
            + "<div class=\"plots\">"
            + roc()
            + calibration()
            + "</div>\n"
            + Html.heading("Thresholds")
            + Html.table(tables.thresholds())
            + Html.heading("Subgroups")
            + Html.table(tables.subgroups())
            + Html.heading("Cases to listen to")
            + Html.table(tables.wrong()));
  }

  private String opening() {
    String unused =
        evaluated.unused().isEmpty()
            ? ""
            : " Not used as subgroups, for their many values: "
                + String.join(", ", evaluated.unused())
                + ".";
    return "%d cases of %s (SHA-256 %s), %s. %s%s"
        .formatted(
            evaluation.results().size(),
            evaluated.data().path(),
            evaluated.data().digest(),
            evaluated.at(),
            evaluated.data().heard(),
            unused);
  }

  private String method() {
    return "Diagnoses are the model's own, by its thresholds; an inconclusive one counts as missed."
        + " Cases without a diagnosis count nowhere. %d resamples, seed %d."
            .formatted(evaluation.resampling().rounds(), evaluation.resampling().seed());
  }

  private String roc() {
    return new Plot("ROC curve", "1 - specificity", "sensitivity")
        .curve("first", evaluation.curve())
        .svg();
  }

  private String calibration() {
    Plot plot = new Plot("Calibration", "mean score", "share of positive cases");
    for (Calibration.Bin bin : evaluation.calibration()) {
      plot.point(
          new Plot.At(bin.meanScore(), bin.positive().value()),
          bin.positive().interval().low(),
          bin.positive().interval().high());
    }
    return plot.svg();
  }
}
