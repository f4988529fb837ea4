package org.spira.inference.research.adapter.cli.registration;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spira.inference.models.ModelRole;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.Outside;
import org.spira.inference.research.adapter.cli.shared.RegisteredName;
import org.spira.inference.research.adapter.cli.verify.VerifyReport;
import org.spira.inference.research.application.port.Registries.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** From a folder to a challenger. */
@Command(
    description = {
      "From a folder to a challenger: check, verify, register and challenge, each only if the one"
          + " before went well. Writes the version's name, models:/name/version."
    })
final class Publish implements Callable<Integer> {

  private final Models models;
  private final Outside outside;

  @Parameters(index = "0", paramLabel = "<folder>", description = "Holds MLmodel.")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "<reference>", description = "As for verify.")
  private Path reference = Path.of("");

  @Mixin private final Registration registration;

  Publish(Models models, Outside outside) {
    this.models = models;
    this.outside = outside;
    this.registration = new Registration(models, outside);
  }

  @Override
  public Integer call() {
    Registry registry = registration.registry();
    registration.check(folder);
    VerifyReport report = VerifyReport.of(models, folder.toString(), reference);
    if (!report.same()) {
      throw new FailedException(report.text());
    }
    PrintStream err = outside.err();
    err.println(report.text());
    RegisteredName version = registration.put(registry, folder);
    registry.registrar().appoint(ModelRole.CHALLENGER, version.model(), version.version());
    err.println(version + " is challenger");
    outside.out().println(version);
    return 0;
  }
}
