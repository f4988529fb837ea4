package org.spira.inference.research.adapter.cli.registration;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.spira.inference.research.adapter.cli.shared.Outside;
import org.spira.inference.research.application.registration.ChangeProduction;
import org.spira.inference.research.domain.registration.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the version back that was in production before. */
@Command(
    description = {
      "Puts the version back that was in production before the one that is, by the records of"
          + " promote. Once more goes back one further. Nothing is fetched or checked, so that it"
          + " takes no longer than the registry; servers follow at their next poll."
    })
final class Rollback implements Callable<Integer> {

  private final Outside outside;
  private final PrintStream err;

  @Parameters(paramLabel = "<name>", description = "The registered model's name.")
  private String name = "";

  @Option(names = "--why", paramLabel = "<text>", description = "For the records.")
  private String why = "rolled back";

  @Mixin private final GivenReason reason;
  @Mixin private final ChosenRegistry chosen;

  Rollback(Outside outside) {
    this.outside = outside;
    this.err = outside.err();
    this.reason = new GivenReason(outside.environment());
    this.chosen = new ChosenRegistry(outside);
  }

  @Override
  public Integer call() {
    Change change =
        new ChangeProduction(chosen.get(), outside.clock()).rollBack(name, reason.because(why));
    err.printf(
        "models:/%s/%s is in production again, instead of version %s%n",
        name, change.version(), change.replaced().orElse("none"));
    return 0;
  }
}
