package org.spira.inference.research.adapter.cli.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.spira.inference.models.application.port.Examination;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.domain.graph.FasterGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a model would serve; if not, everything that stands in its way. */
@Command(
    description = {
      "Everything for which a server would refuse a model, at once, each with what to do;"
          + " what its graph takes and gives, whether its rows are independent, and what it costs"
          + " on this machine. Ends with 1 if it would be refused."
    })
public final class Check implements Callable<Integer> {

  private final Models models;
  private final PrintStream out;

  @Parameters(paramLabel = "<model>", description = "A folder, or models:/name/version-or-alias.")
  private String model = "";

  @Option(
      names = "--asked-directly",
      description =
          "It answers over HTTP only, so that it need not hear recordings: it is run on made values.")
  private boolean askedDirectly;

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  /** With where models come from and where results go. */
  public Check(Models models, PrintStream out) {
    this.models = models;
    this.out = out;
  }

  @Override
  public Integer call() {
    OptionalLong before = ResidentMemory.bytes();
    Examination examination = models.examine(model, !askedDirectly);
    Map<String, Object> measured =
        examination.model().map(new MeasuredFacts(models)::of).orElse(Map.of());
    OptionalLong grown = measured.isEmpty() ? OptionalLong.empty() : grown(before);
    CheckReport report =
        new CheckReport(model, examination, measured, grown, slowPatterns(examination));
    out.println(json ? report.json() : report.text());
    return report.serves() ? 0 : 1;
  }

  /** Those of a graph that loads, so that there is a file with it. */
  private int slowPatterns(Examination examination) {
    if (examination.signature().isEmpty()) {
      return 0;
    }
    try {
      return FasterGraph.of(Files.readAllBytes(models.graph(models.folder(model)))).replaced();
    } catch (IllegalArgumentException ofAnotherFormat) {
      // that of ONNX Runtime itself, which serves and cannot be rewritten
      return 0;
    } catch (IOException e) {
      throw new FailedException(model + " cannot be read: " + e.getMessage());
    }
  }

  private static OptionalLong grown(OptionalLong before) {
    OptionalLong after = ResidentMemory.bytes();
    return before.isPresent() && after.isPresent()
        ? OptionalLong.of(Math.max(0, after.getAsLong() - before.getAsLong()))
        : OptionalLong.empty();
  }
}
