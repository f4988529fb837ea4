package org.spira.inference.research.adapter.cli.registration;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.Outside;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a model into the registry. */
@Command(
    description = {
      "Puts a model's folder into the registry if check has nothing against it, and writes its"
          + " name there, models:/name/version. The same files are registered once. No server"
          + " serves it by that: challenge and promote do that."
    })
final class Register implements Callable<Integer> {

  private final PrintStream out;

  @Parameters(paramLabel = "<folder>", description = "Holds MLmodel.")
  private Path folder = Path.of("");

  @Mixin private final Registration registration;

  Register(Models models, Outside outside) {
    this.registration = new Registration(models, outside);
    this.out = outside.out();
  }

  @Override
  public Integer call() {
    out.println(registration.put(registration.registry(), folder));
    return 0;
  }
}
