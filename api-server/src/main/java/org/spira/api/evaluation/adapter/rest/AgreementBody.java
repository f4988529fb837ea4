package org.spira.api.evaluation.adapter.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.spira.api.evaluation.adapter.rest.EvaluationBody.Counts;
import org.spira.api.evaluation.adapter.rest.EvaluationBody.VersionName;
import org.spira.api.evaluation.domain.Agreement;
import org.spira.api.evaluation.domain.Agreement.Pair;
import org.spira.api.evaluation.domain.Answer.Diagnosis;

/** The JSON of how a version on trial compares with production. */
record AgreementBody(
    VersionName production,
    VersionName challenger,
    int agreed,
    int of,
    @Schema(description = "what the challenger said where production said positive")
        Counts positive,
    @Schema(description = "where it said negative") Counts negative,
    @Schema(description = "where it said inconclusive") Counts inconclusive,
    @Schema(description = "where both gave a score: of the newest " + Agreement.MOST)
        List<PairOfScores> scores,
    @Schema(description = "where they said something else: of the newest " + Agreement.MOST)
        List<Disagreement> disagreements) {

  static AgreementBody of(Agreement agreement) {
    return new AgreementBody(
        VersionName.of(agreement.production()),
        VersionName.of(agreement.challenger()),
        agreement.agreed(),
        agreement.of(),
        counts(agreement, Diagnosis.POSITIVE),
        counts(agreement, Diagnosis.NEGATIVE),
        counts(agreement, Diagnosis.INCONCLUSIVE),
        agreement.pairs().stream().flatMap(PairOfScores::of).toList(),
        agreement.pairs().stream().filter(pair -> !pair.isAgreed()).map(Disagreement::of).toList());
  }

  private static Counts counts(Agreement agreement, Diagnosis production) {
    return new Counts(
        agreement.count(production, Diagnosis.POSITIVE),
        agreement.count(production, Diagnosis.NEGATIVE),
        agreement.count(production, Diagnosis.INCONCLUSIVE));
  }

  @Schema(description = "the first number that each gave")
  record PairOfScores(double production, double challenger) {

    static Stream<PairOfScores> of(Pair pair) {
      OptionalDouble production = pair.production().output();
      OptionalDouble challenger = pair.challenger().output();
      return production.isPresent() && challenger.isPresent()
          ? Stream.of(new PairOfScores(production.getAsDouble(), challenger.getAsDouble()))
          : Stream.empty();
    }
  }

  record Disagreement(
      @JsonProperty("inference_id") String inferenceId,
      String production,
      String challenger,
      @Schema(description = "whether the patient turned out to have it") boolean confirmed) {

    static Disagreement of(Pair pair) {
      return new Disagreement(
          pair.inferenceId(),
          word(pair.production().said()),
          word(pair.challenger().said()),
          pair.production().positive());
    }

    private static String word(Diagnosis said) {
      return said.name().toLowerCase(Locale.ROOT);
    }
  }
}
