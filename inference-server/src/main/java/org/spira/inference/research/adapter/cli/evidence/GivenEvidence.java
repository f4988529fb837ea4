package org.spira.inference.research.adapter.cli.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.domain.registration.IllegalRequirementException;
import org.spira.inference.research.domain.registration.Requirement;
import picocli.CommandLine.Option;

/** What speaks for a version by the words of a command, or why it must do without. */
public final class GivenEvidence {

  /** All of a record has to fit into a tag of MLflow, 5,000 characters. */
  private static final int LONGEST_WHY = 1_000;

  @Option(
      names = "--report",
      paramLabel = "<folder>",
      description =
          "What evaluate has written about this version; it is kept beside the version. Else the"
              + " one that was kept last is taken.")
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
      names = "--without-evidence",
      paramLabel = "<text>",
      description = "Why the version must do without a report, for the records.")
  private Optional<String> unjudged = Optional.empty();

  /**
   * Reads what was given, before any registry is asked.
   *
   * @throws UsageException if it makes no sense
   */
  public Claim read() {
    List<Requirement> requirements = requirements();
    unjudged.ifPresent(this::requireUnjudged);
    return new Claim(report.map(EvaluationReport::read), requirements, unjudged.map(String::strip));
  }

  private List<Requirement> requirements() {
    try {
      return required.stream().map(Requirement::parse).toList();
    } catch (IllegalRequirementException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private void requireUnjudged(String why) {
    if (report.isPresent() || !required.isEmpty()) {
      throw new UsageException(
          "--without-evidence is for a version that nothing speaks for:"
              + " take it out, or take --report and --require out");
    }
    if (why.isBlank() || why.length() > LONGEST_WHY) {
      throw new UsageException(
          "--without-evidence says why, in 1 to %d characters, and has %d"
              .formatted(LONGEST_WHY, why.length()));
    }
  }
}
