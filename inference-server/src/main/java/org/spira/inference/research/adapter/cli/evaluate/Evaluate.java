package org.spira.inference.research.adapter.cli.evaluate;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.spira.inference.research.adapter.cli.report.Evaluated;
import org.spira.inference.research.adapter.cli.report.EvaluationJson;
import org.spira.inference.research.adapter.cli.report.EvaluationPage;
import org.spira.inference.research.adapter.cli.shared.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How good a model is on labelled recordings. */
@Command(
    description = {
      "How good a model is on labelled recordings: sensitivity, specificity, ROC curve and its"
          + " area, calibration, Brier score, thresholds, subgroups, and the cases that it gets"
          + " wrong. Writes report.json and report.html; goes on where it was broken off.",
      "The data are a CSV file, a folder with data.csv, or a folder with the folders positive and"
          + " negative; docs/models.md has the columns."
    })
public final class Evaluate implements Callable<Integer> {

  private final PrintStream err;

  @Parameters(
      index = "0",
      paramLabel = "<model>",
      description = "A folder, or models:/name/version-or-alias.")
  private String model = "";

  @Parameters(index = "1", paramLabel = "<data>", description = "Labelled recordings.")
  private Path data = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "<folder>",
      description = "Where the report goes; ./evaluation unless it is told.")
  private Path out = Path.of("evaluation");

  @Mixin private final Answering answering;

  /** With where models come from and where progress is told. */
  public Evaluate(Models models, Clock clock, PrintStream err) {
    this.answering = new Answering(models, clock, err);
    this.err = err;
  }

  @Override
  public Integer call() {
    Evaluated evaluated = answering.evaluate(model, data, out.resolve("results.jsonl"));
    Reports.writeReference(out, evaluated);
    Reports.write(out, EvaluationJson.of(evaluated), EvaluationPage.of(evaluated), err);
    return 0;
  }
}
