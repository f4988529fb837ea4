package org.spira.inference.research.application.registration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.spira.inference.research.domain.registration.Change.Judged;
import org.spira.inference.research.domain.registration.Evidence;
import org.spira.inference.research.domain.registration.Requirement;

/**
 * Evidence that was found to be about the very version, and enough.
 *
 * @param report the report's files by name
 */
public record Judgement(Evidence evidence, List<Requirement> required, Map<String, byte[]> report) {

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

  Judged judged(String keptAt) {
    List<String> texts = required.stream().map(Requirement::text).toList();
    return new Judged(evidence.data(), evidence.dataDigest(), texts, keptAt);
  }
}
