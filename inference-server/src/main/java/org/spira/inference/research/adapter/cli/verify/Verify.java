package org.spira.inference.research.adapter.cli.verify;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spira.inference.research.adapter.cli.shared.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a model says here what it said where it was trained. */
@Command(
    description = {
      "Whether a model says here what it said where it was trained: the largest difference of"
          + " samples, features, outputs of the graph and output, and which of them differs first."
          + " Ends with 1 if one is beyond its tolerance.",
      "The reference is an .npz file with arrays named recording/samples, recording/features,"
          + " recording/form, recording/outputs and recording/output, as many of them as there are,"
          + " or a CSV file with the columns recording and output. The recordings lie beside it as"
          + " WAV files, and what was filled in about a patient as recording.json."
    })
public final class Verify implements Callable<Integer> {

  private final Models models;
  private final PrintStream out;

  @Parameters(
      index = "0",
      paramLabel = "<model>",
      description = "A folder, or models:/name/version-or-alias.")
  private String model = "";

  @Parameters(index = "1", paramLabel = "<reference>", description = "An .npz or CSV file.")
  private Path reference = Path.of("");

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  /** With where models come from and where results go. */
  public Verify(Models models, PrintStream out) {
    this.models = models;
    this.out = out;
  }

  @Override
  public Integer call() {
    VerifyReport report = VerifyReport.of(models, model, reference);
    out.println(json ? report.json() : report.text());
    return report.same() ? 0 : 1;
  }
}
