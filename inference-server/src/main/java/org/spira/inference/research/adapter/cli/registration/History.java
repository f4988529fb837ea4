package org.spira.inference.research.adapter.cli.registration;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.adapter.cli.shared.Account;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.Outside;
import org.spira.inference.research.application.port.ApiServer.Serving;
import org.spira.inference.research.application.port.Registries.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which versions were in production when. */
@Command(
    description = {
      "Which versions of a model were in production when, who put them there, why and on which"
          + " evaluation, by the registry's records; what is in production now; and with --server"
          + " what the Inference Servers really serve."
    })
final class History implements Callable<Integer> {

  private final PrintStream out;

  @Parameters(paramLabel = "<name>", description = "The registered model's name.")
  private String name = "";

  @Option(
      names = "--server",
      paramLabel = "<address>",
      description = "An API Server, which knows what is served; https://host without /v1.")
  private Optional<String> server = Optional.empty();

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Mixin private final Account account;
  @Mixin private final ChosenRegistry chosen;

  History(Outside outside) {
    this.out = outside.out();
    this.account = new Account(outside);
    this.chosen = new ChosenRegistry(outside);
  }

  @Override
  public Integer call() {
    Registry registry = chosen.get();
    HistoryReport report =
        new HistoryReport(
            registry.registrar().changes(name),
            holder(registry, ModelRole.PRODUCTION),
            holder(registry, ModelRole.CHALLENGER),
            server.map(this::served));
    out.println(json ? report.json(name) : report.text(name));
    return 0;
  }

  private Optional<String> holder(Registry registry, ModelRole role) {
    return registry.versions().find(name, role).map(RegisteredVersion::version);
  }

  private List<Serving> served(String address) {
    return account
        .at(address)
        .serving(name)
        .orElseThrow(() -> new FailedException(address + " knows no model " + name));
  }
}
