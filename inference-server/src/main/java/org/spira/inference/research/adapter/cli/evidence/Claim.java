package org.spira.inference.research.adapter.cli.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.application.port.Registrar;
import org.spira.inference.research.application.port.Registrar.Kept;
import org.spira.inference.research.application.registration.Backing;
import org.spira.inference.research.application.registration.Judgement;
import org.spira.inference.research.domain.registration.Change.Unjudged;
import org.spira.inference.research.domain.registration.Evidence;
import org.spira.inference.research.domain.registration.Requirement;

/**
 * That a version may come into production.
 *
 * @param given the report that was given with it
 * @param required what the report must hold, the given one or the one that was kept last
 * @param unjudged why it must do without a report
 */
public record Claim(
    Optional<EvaluationReport> given, List<Requirement> required, Optional<String> unjudged) {

  /**
   * What backs it, once the SHA-256 of the version's files is known.
   *
   * @throws UsageException if nothing does, and nobody said why nothing has to
   */
  public Function<String, Backing> about(RegisteredVersion version, Registrar registrar) {
    if (unjudged.isPresent()) {
      return digest -> (records, whose, at) -> new Unjudged(unjudged.get());
    }
    return given
        .<Function<String, Backing>>map(
            report -> digest -> Judgement.of(digest, report.evidence(), required, report.files()))
        .or(() -> registrar.kept(version, EvaluationReport.JSON_FILE).map(this::ofKept))
        .orElseThrow(() -> new UsageException(nothing(version)));
  }

  private Function<String, Backing> ofKept(Kept report) {
    Evidence evidence = EvidenceJson.of(report.place(), report.text()).evidence();
    return digest -> {
      Judgement judgement = Judgement.of(digest, evidence, required, Map.of());
      return (records, whose, at) -> judgement.by(report.place());
    };
  }

  private static String nothing(RegisteredVersion version) {
    return "nothing says how good models:/%s/%s is: evaluate it on labelled recordings, and give --report with what evaluate wrote; where that cannot be, say why by --without-evidence"
        .formatted(version.model(), version.version());
  }
}
