package org.spira.api.evaluation.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.api.evaluation.adapter.rest.EvaluationBody.Counts;
import org.spira.api.evaluation.adapter.rest.EvaluationBody.VersionName;
import org.spira.api.evaluation.domain.Agreement;
import org.spira.api.evaluation.domain.Agreement.Pair;
import org.spira.api.evaluation.domain.Answer.Diagnosis;
import org.spira.api.research.CaseNames;

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

  static AgreementBody of(Agreement agreement, CaseNames names) {
    return new AgreementBody(
        VersionName.of(agreement.production()),
        VersionName.of(agreement.challenger()),
        agreement.agreed(),
        agreement.of(),
        counts(agreement, Diagnosis.POSITIVE),
        counts(agreement, Diagnosis.NEGATIVE),
        counts(agreement, Diagnosis.INCONCLUSIVE),
        agreement.pairs().stream().flatMap(PairOfScores::of).toList(),
        agreement.pairs().stream()
            .filter(pair -> !pair.isAgreed())
            .map(pair -> Disagreement.of(pair, names))
            .toList());
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

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Disagreement(
      @Schema(description = "as `/v1/research/cases` names it; null without a key for pseudonyms")
          @JsonProperty("case_id")
          @Nullable String caseId,
      String production,
      String challenger,
      @Schema(
              description =
                  "whether the patient turned out to have it; null while that is not known")
          @Nullable Boolean confirmed) {

    static Disagreement of(Pair pair, CaseNames names) {
      return new Disagreement(
          names.of(pair.inferenceId()).orElse(null),
          word(pair.production().said()),
          word(pair.challenger().said()),
          pair.positive().orElse(null));
    }

    private static String word(Diagnosis said) {
      return said.name().toLowerCase(Locale.ROOT);
    }
  }
}
