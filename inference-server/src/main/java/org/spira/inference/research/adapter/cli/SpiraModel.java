package org.spira.inference.research.adapter.cli;

import org.spira.inference.research.adapter.cli.shared.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What stands above all commands. */
@Command(
    name = "spira-model",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "From a trained network to production and back, with the Inference Server's own engine.",
      "A <model> is a folder with MLmodel, or models:/name/version-or-alias where"
          + " SPIRA_REGISTRY_URI points."
    },
    footer = {
      "",
      "They end with 0 when all went well, 1 when it did not, 2 when the call makes no sense.",
      "The Inference Server itself starts when there are no arguments; its settings are"
          + " environment variables."
    })
final class SpiraModel implements Runnable {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "What can be asked for, and how.")
  private boolean help;

  @Override
  public void run() {
    throw new UsageException("no command is given; see --help");
  }
}
