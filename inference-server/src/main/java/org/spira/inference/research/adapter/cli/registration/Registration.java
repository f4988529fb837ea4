package org.spira.inference.research.adapter.cli.registration;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.research.adapter.cli.check.Passed;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.Outside;
import org.spira.inference.research.adapter.cli.shared.RegisteredName;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.application.port.Registries.Registry;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts a folder into the registry, with the options that go with it. */
final class Registration {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

  private final Models models;
  private final PrintStream err;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "<name>",
      description = "The registered model's name: letters, digits, - and _.")
  private String name = "";

  @Option(
      names = "--asked-directly",
      description = "It answers over HTTP only, so that it need not hear recordings.")
  private boolean askedDirectly;

  @Mixin private final ChosenRegistry registry;

  Registration(Models models, Outside outside) {
    this.models = models;
    this.err = outside.err();
    this.registry = new ChosenRegistry(outside);
  }

  Registry registry() {
    return registry.get();
  }

  /** The version that this folder is, if {@code check} has nothing against it. */
  RegisteredName put(Registry target, Path folder) {
    ModelVersion checked = check(folder);
    String version = target.registrar().add(name, folder, checked.digest());
    err.printf(
        "%s (SHA-256 %s) is version %s of %s at %s%n",
        folder, checked.shortDigest(), version, name, target.uri());
    return new RegisteredName(name, version);
  }

  /** Which model this folder is, if {@code check} has nothing against it. */
  ModelVersion check(Path folder) {
    if (!NAME.matcher(name).matches()) {
      throw new UsageException(
          "'" + name + "' is no name for a model: letters, digits, - and _ are");
    }
    return Passed.check(models, folder.toString(), !askedDirectly);
  }
}
