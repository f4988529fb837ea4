package org.spira.inference.research.adapter.cli.registration;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.adapter.cli.check.Passed;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.Outside;
import org.spira.inference.research.adapter.cli.shared.RegisteredName;
import org.spira.inference.research.application.port.Registries.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lets a version hear in shadow. */
@Command(
    description = {
      "Lets a registered version hear the same recordings as the one in production, in shadow: its"
          + " results are kept and shown to nobody. It is fetched as a server would and checked"
          + " first."
    })
final class Challenge implements Callable<Integer> {

  private final Models models;
  private final PrintStream err;

  @Parameters(paramLabel = "<model>", description = "models:/name/version-or-alias.")
  private String model = "";

  @Mixin private final ChosenRegistry chosen;

  Challenge(Models models, Outside outside) {
    this.models = models;
    this.err = outside.err();
    this.chosen = new ChosenRegistry(outside);
  }

  @Override
  public Integer call() {
    Registry registry = chosen.get();
    RegisteredVersion version = RegisteredName.parse(model).in(registry.versions());
    RegisteredName exact = new RegisteredName(version.model(), version.version());
    // what hears nothing cannot challenge
    Object unused = Passed.check(models.at(registry.versions()), exact.toString(), true);
    registry.registrar().appoint(ModelRole.CHALLENGER, version.model(), version.version());
    err.println(exact + " is challenger");
    return 0;
  }
}
