package org.spira.inference.research.application.registration;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.research.application.port.Registrar;
import org.spira.inference.research.domain.registration.Change.Judged;
import org.spira.inference.research.domain.registration.Evidence;
import org.spira.inference.research.domain.registration.Requirement;

/**
 * Evidence that was found to be about the very version, and enough.
 *
 * @param report the report's files by name
 */
public record Judgement(Evidence evidence, List<Requirement> required, Map<String, byte[]> report)
    implements Backing {

  /** The file of a report that holds what servers compare with. */
  public static final String REFERENCE = "reference.json";

  /** Copies what can change. */
  public Judgement {
    required = List.copyOf(required);
    report = Map.copyOf(report);
  }

  /**
   * Judges a version by what an evaluation found out.
   *
   * @param digest SHA-256 of the version's files
   * @throws PromotionException if the evidence is about another model or not enough
   */
  public static Judgement of(
      String digest, Evidence evidence, List<Requirement> required, Map<String, byte[]> report) {
    if (!Objects.equals(digest, evidence.modelDigest())) {
      throw new PromotionException(
          "the report is about a model with the SHA-256 %s, and the version has %s: evaluate that one"
              .formatted(evidence.modelDigest(), digest));
    }
    List<String> unmet =
        required.stream()
            .map(each -> each.unmet(evidence.figures()))
            .flatMap(Optional::stream)
            .toList();
    if (!unmet.isEmpty()) {
      throw new PromotionException(String.join("; ", unmet));
    }
    return new Judgement(evidence, required, report);
  }

  /** Keeps the report beside the version, and what servers compare with if it is in there. */
  @Override
  public Judged keep(Registrar registrar, RegisteredVersion version, Instant at) {
    String keptAt = registrar.keep(version, at, report);
    byte[] reference = report.get(REFERENCE);
    if (reference != null) {
      registrar.refer(version, new String(reference, StandardCharsets.UTF_8));
    }
    return by(keptAt);
  }

  /** The same by a report that is kept already. */
  public Judged by(String keptAt) {
    List<String> texts = required.stream().map(Requirement::text).toList();
    return new Judged(evidence.data(), evidence.dataDigest(), texts, keptAt);
  }
}
