package org.spira.inference.research.adapter.cli.registration;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.adapter.cli.check.Passed;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.Outside;
import org.spira.inference.research.adapter.cli.shared.RegisteredName;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.application.port.Registries.Registry;
import org.spira.inference.research.application.registration.ChangeProduction;
import org.spira.inference.research.application.registration.Judgement;
import org.spira.inference.research.domain.registration.Change;
import org.spira.inference.research.domain.registration.Change.Reason;
import org.spira.inference.research.domain.registration.IllegalRequirementException;
import org.spira.inference.research.domain.registration.Requirement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a version into production. */
@Command(
    description = {
      "Puts a registered version into production, and on record who did it, when, why and on which"
          + " data. It is fetched as a server would and checked first; a report that is about"
          + " other files, or does not hold what is required, refuses it."
    })
final class Promote implements Callable<Integer> {

  private final Models models;
  private final Outside outside;

  @Parameters(paramLabel = "<model>", description = "models:/name/version-or-alias.")
  private String model = "";

  @Option(names = "--why", required = true, paramLabel = "<text>", description = "For the records.")
  private String why = "";

  @Option(
      names = "--report",
      paramLabel = "<folder>",
      description = "What evaluate has written about this version; it is kept beside the version.")
  private Optional<Path> report = Optional.empty();

  @Option(
      names = "--require",
      paramLabel = "<condition>",
      description =
          "What the report must hold, as often as there are conditions: sensitivity>=0.85, or"
              + " lower(sensitivity)>=0.8 of the interval of 95 %%. Numbers: sensitivity,"
              + " specificity, area, brier, cases, inconclusive, errors.")
  private List<String> required = new ArrayList<>();

  @Option(
      names = "--asked-directly",
      description = "It answers over HTTP only, so that it need not hear recordings.")
  private boolean askedDirectly;

  @Mixin private final GivenReason reason;
  @Mixin private final ChosenRegistry chosen;

  Promote(Models models, Outside outside) {
    this.models = models;
    this.outside = outside;
    this.reason = new GivenReason(outside.environment());
    this.chosen = new ChosenRegistry(outside);
  }

  @Override
  public Integer call() {
    List<Requirement> requirements = requirements();
    Reason because = reason.because(why);
    Optional<EvaluationReport> evidence = report.map(EvaluationReport::read);
    Registry registry = chosen.get();
    RegisteredVersion version = RegisteredName.parse(model).in(registry.versions());
    String digest = digest(registry, version);
    Optional<Judgement> judgement =
        evidence.map(found -> Judgement.of(digest, found.evidence(), requirements, found.files()));
    Change change =
        new ChangeProduction(registry, outside.clock()).promote(version, because, judgement);
    tell(version, change);
    evidence.ifPresent(this::tellOfReference);
    return 0;
  }

  private List<Requirement> requirements() {
    if (!required.isEmpty() && report.isEmpty()) {
      throw new UsageException("--require needs evidence: evaluate the version, and give --report");
    }
    try {
      return required.stream().map(Requirement::parse).toList();
    } catch (IllegalRequirementException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private String digest(Registry registry, RegisteredVersion version) {
    RegisteredName exact = new RegisteredName(version.model(), version.version());
    return Passed.check(models.at(registry.versions()), exact.toString(), !askedDirectly).digest();
  }

  private void tellOfReference(EvaluationReport evidence) {
    if (!evidence.hasReference()) {
      outside.err().println("servers compare with its first results: the report has no reference");
    }
  }

  private void tell(RegisteredVersion version, Change change) {
    PrintStream err = outside.err();
    err.printf(
        "models:/%s/%s is in production%s%n",
        version.model(),
        version.version(),
        change.replaced().map(before -> ", instead of version " + before).orElse(""));
    err.println(
        change
            .judged()
            .map(judged -> "the report is kept at " + judged.report())
            .orElse("nothing on record says how good it is: no --report was given"));
  }
}
