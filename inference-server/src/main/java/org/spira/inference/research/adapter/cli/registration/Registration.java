package org.spira.inference.research.adapter.cli.registration;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.adapter.cli.check.Passed;
import org.spira.inference.research.adapter.cli.evidence.EvaluationReport;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.Outside;
import org.spira.inference.research.adapter.cli.shared.RegisteredName;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.application.port.Registrar;
import org.spira.inference.research.application.port.Registries.Registry;
import org.spira.inference.research.application.registration.Judgement;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts a folder into the registry, with the options that go with it. */
final class Registration {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

  private final Models models;
  private final Clock clock;
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

  @Option(
      names = "--report",
      paramLabel = "<folder>",
      description =
          "What evaluate has written about this very model; it is kept beside the version, and"
              + " servers compare what they see with it.")
  private Optional<Path> report = Optional.empty();

  @Mixin private final ChosenRegistry registry;

  Registration(Models models, Outside outside) {
    this.models = models;
    this.clock = outside.clock();
    this.err = outside.err();
    this.registry = new ChosenRegistry(outside);
  }

  Registry registry() {
    return registry.get();
  }

  /** The version that this folder is, if {@code check} has nothing against it. */
  RegisteredName put(Registry target, Path folder) {
    ModelVersion checked = check(folder);
    Optional<Judgement> judgement = judgement(checked.digest());
    String version = target.registrar().add(name, folder, checked.digest());
    err.printf(
        "%s (SHA-256 %s) is version %s of %s at %s%n",
        folder, checked.shortDigest(), version, name, target.uri());
    judgement.ifPresent(each -> keep(target.registrar(), version, each));
    return new RegisteredName(name, version);
  }

  /** Before anything is registered: a report about another model is a mistake. */
  private Optional<Judgement> judgement(String digest) {
    Optional<EvaluationReport> found = report.map(EvaluationReport::read);
    if (found.isPresent() && !found.get().hasReference()) {
      throw new FailedException(
          report.get() + " holds nothing that servers could compare with: evaluate again");
    }
    return found.map(each -> Judgement.of(digest, each.evidence(), List.of(), each.files()));
  }

  private void keep(Registrar registrar, String version, Judgement judgement) {
    RegisteredVersion registered = new RegisteredVersion(name, version, "");
    String keptAt = judgement.keep(registrar, registered, clock.instant()).report();
    err.printf("the report is kept at %s, and servers compare with it%n", keptAt);
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
