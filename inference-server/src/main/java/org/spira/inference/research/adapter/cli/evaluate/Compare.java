package org.spira.inference.research.adapter.cli.evaluate;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.spira.inference.research.adapter.cli.report.Compared;
import org.spira.inference.research.adapter.cli.report.ComparisonJson;
import org.spira.inference.research.adapter.cli.report.ComparisonPage;
import org.spira.inference.research.adapter.cli.shared.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether one model is better than another. */
@Command(
    description = {
      "Two models on the same labelled recordings, side by side: DeLong's test of their areas,"
          + " McNemar's of their diagnoses, and the cases on which they disagree. Writes"
          + " report.json and report.html; goes on where it was broken off."
    })
public final class Compare implements Callable<Integer> {

  private final PrintStream err;

  @Parameters(index = "0", paramLabel = "<first>", description = "The one model.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "<second>", description = "The other model.")
  private String second = "";

  @Parameters(index = "2", paramLabel = "<data>", description = "As for evaluate.")
  private Path data = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "<folder>",
      description = "Where the report goes; ./comparison unless it is told.")
  private Path out = Path.of("comparison");

  @Mixin private final Answering answering;

  /** With where models come from and where progress is told. */
  public Compare(Models models, Clock clock, PrintStream err) {
    this.answering = new Answering(models, clock, err);
    this.err = err;
  }

  @Override
  public Integer call() {
    Compared compared =
        new Compared(
            answering.evaluate(first, data, out.resolve("first.jsonl")),
            answering.evaluate(second, data, out.resolve("second.jsonl")));
    Reports.write(out, ComparisonJson.of(compared), ComparisonPage.of(compared), err);
    return 0;
  }
}
