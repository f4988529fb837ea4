package org.spira.inference.research.adapter.cli.registration;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.adapter.cli.check.Passed;
import org.spira.inference.research.adapter.cli.evidence.Claim;
import org.spira.inference.research.adapter.cli.evidence.EvaluationReport;
import org.spira.inference.research.adapter.cli.evidence.GivenEvidence;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.Outside;
import org.spira.inference.research.adapter.cli.shared.RegisteredName;
import org.spira.inference.research.application.port.Registries.Registry;
import org.spira.inference.research.application.registration.Backing;
import org.spira.inference.research.application.registration.ChangeProduction;
import org.spira.inference.research.domain.registration.Change;
import org.spira.inference.research.domain.registration.Change.Judged;
import org.spira.inference.research.domain.registration.Change.Reason;
import org.spira.inference.research.domain.registration.Change.Unjudged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a version into production. */
@Command(
    description = {
      "Puts a registered version into production, and on record who did it, when, why and on which"
          + " data. It is fetched as a server would and checked first. Without an evaluation of"
          + " these very files, given or kept, or with one that does not hold what is required, it"
          + " is refused."
    })
final class Promote implements Callable<Integer> {

  private final Models models;
  private final Outside outside;

  @Parameters(paramLabel = "<model>", description = "models:/name/version-or-alias.")
  private String model = "";

  @Option(names = "--why", required = true, paramLabel = "<text>", description = "For the records.")
  private String why = "";

  @Option(
      names = "--asked-directly",
      description = "It answers over HTTP only, so that it need not hear recordings.")
  private boolean askedDirectly;

  @Mixin private final GivenEvidence evidence = new GivenEvidence();
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
    Claim claim = evidence.read();
    Reason because = reason.because(why);
    Registry registry = chosen.get();
    RegisteredVersion version = RegisteredName.parse(model).in(registry.versions());
    Function<String, Backing> backing = claim.about(version, registry.registrar());
    Change change =
        new ChangeProduction(registry, outside.clock())
            .promote(version, because, backing.apply(digest(registry, version)));
    tell(version, change);
    claim.given().ifPresent(this::tellOfReference);
    return 0;
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
        "models:/%s/%s is in production%s%n", version.model(), version.version(), instead(change));
    change
        .grounds()
        .ifPresent(grounds ->
            err.println(
                switch (grounds) {
                  case Judged judged -> "the report is kept at " + judged.report();
                  case Unjudged unjudged ->
                      "nothing says how good it is, and that is on record: " + unjudged.why();
                }));
  }

  private static String instead(Change change) {
    return change.isOverItself()
        ? ", as before"
        : change.replaced().map(before -> ", instead of version " + before).orElse("");
  }
}
