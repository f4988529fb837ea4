package org.spira.inference.research.adapter.cli.optimise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.spira.common.Sha256;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.JsonText;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.application.GraphsApart;
import org.spira.inference.research.application.HearingModel;
import org.spira.inference.research.application.MeasureModel;
import org.spira.inference.research.domain.graph.FasterGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replaces what costs more than it needs. */
@Command(
    description = {
      "Copies a model and replaces Mish activations, x tanh(softplus(x)), by the same with one"
          + " exponential and a division, and other softplus by one that does not run number by"
          + " number. The copy has to pass everything that a server asks for,"
          + " its test vectors too, and to say the same as the original to 0.00001 on sounds that"
          + " are made; else nothing is left of it. optimised.json in there tells both digests."
    })
public final class Optimise implements Callable<Integer> {

  private static final double SAME = 1e-5;
  private static final String NOTE = "optimised.json";

  private final Models models;
  private final PrintStream out;

  @Parameters(paramLabel = "<model>", description = "Which one; it stays as it is.")
  private String model = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "<folder>",
      description = "Where the faster one is written; must not be there yet.")
  private Path target = Path.of("");

  /** With where models come from and where results go. */
  public Optimise(Models models, PrintStream out) {
    this.models = models;
    this.out = out;
  }

  @Override
  public Integer call() {
    HearingModel slow = models.hearing(model);
    try (LoadedModel unused = slow.graph();
        FasterCopy copy = FasterCopy.of(models.folder(model), target)) {
      Path graph = models.graph(copy.draft());
      byte[] original = bytes(graph);
      FasterGraph faster = faster(original);
      copy.write(graph, faster.model());
      Map<String, Object> report = compared(slow, copy.draft());
      report.put("replaced", faster.replaced());
      report.put("graph_sha256", Sha256.hexOf(faster.model()));
      report.put("original_sha256", slow.version().digest());
      report.put("original_graph_sha256", Sha256.hexOf(original));
      copy.write(copy.draft().resolve(NOTE), JsonText.of(report).getBytes(UTF_8));
      copy.keep();
      report.put("sha256", models.digest().apply(copy.target()));
      out.println(JsonText.of(report));
    }
    return 0;
  }

  private FasterGraph faster(byte[] original) {
    try {
      FasterGraph faster = FasterGraph.of(original);
      if (faster.replaced() > 0) {
        return faster;
      }
    } catch (IllegalArgumentException e) {
      throw new FailedException(model + " cannot be rewritten: " + e.getMessage());
    }
    throw new FailedException(model + " has no pattern for which a faster one is known");
  }

  private Map<String, Object> compared(HearingModel slow, Path draft) {
    HearingModel fast = models.hearing(draft.toString());
    try (LoadedModel unused = fast.graph()) {
      double apart = GraphsApart.largest(slow, fast);
      if (apart > SAME) {
        throw new FailedException(
            "the rewritten graph says something else: up to %s apart; nothing was written"
                .formatted(apart));
      }
      MeasureModel measure = new MeasureModel(models.largestBatch());
      Map<String, Object> report = new LinkedHashMap<>();
      report.put("largest_difference", apart);
      report.put("milliseconds_a_row_before", measure.of(slow, true).aloneMillis());
      report.put("milliseconds_a_row", measure.of(fast, true).aloneMillis());
      return report;
    }
  }

  private static byte[] bytes(Path graph) {
    try {
      return Files.readAllBytes(graph);
    } catch (IOException e) {
      throw new FailedException(graph + " cannot be read: " + e.getMessage());
    }
  }
}
