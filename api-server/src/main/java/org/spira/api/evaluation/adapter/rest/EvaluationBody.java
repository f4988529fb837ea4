package org.spira.api.evaluation.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spira.api.evaluation.domain.Answer.Diagnosis;
import org.spira.api.evaluation.domain.Answer.ModelVersion;
import org.spira.api.evaluation.domain.Curve;
import org.spira.api.evaluation.domain.Evaluation;
import org.spira.api.evaluation.domain.Evaluation.OfVersion;
import org.spira.api.evaluation.domain.Matrix;
import org.spira.api.research.CaseNames;
import org.spira.common.statistics.Interval;
import org.spira.common.statistics.Proportion;

/** The JSON of an evaluation. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record EvaluationBody(
    @Schema(description = "how many inferences have an outcome that is confirmed or excluded")
        int labelled,
    @Schema(description = "false where there are more than were looked at, the newest")
        boolean complete,
    List<VersionFigures> versions,
    @Schema(
            description =
                "how the diagnoses of versions on trial compare with those that were told")
        List<AgreementBody> agreements) {

  static EvaluationBody of(Evaluation evaluation, CaseNames names) {
    return new EvaluationBody(
        evaluation.labelled(),
        evaluation.isComplete(),
        evaluation.versions().stream().map(VersionFigures::of).toList(),
        evaluation.agreements().stream().map(each -> AgreementBody.of(each, names)).toList());
  }

  /** Who answered. */
  record VersionName(
      @Schema(allowableValues = {"production", "challenger"}) String role,
      @Schema(description = "empty for results of old versions") String version,
      @Schema(description = "SHA-256 of its files") String digest) {

    static VersionName of(ModelVersion version) {
      return new VersionName(
          version.role().name().toLowerCase(Locale.ROOT), version.version(), version.digest());
    }
  }

  record VersionFigures(
      VersionName model,
      @Schema(description = "what was said of those who have it") Counts positive,
      @Schema(description = "what was said of those who do not") Counts negative,
      Share sensitivity,
      Share specificity,
      @Schema(
              description =
                  "null while fewer than two of each kind have a score, or it has not said both")
          @Nullable Roc roc) {

    static VersionFigures of(OfVersion of) {
      Matrix matrix = of.matrix();
      return new VersionFigures(
          VersionName.of(of.version()),
          Counts.of(matrix, true),
          Counts.of(matrix, false),
          Share.of(matrix.sensitivity()),
          Share.of(matrix.specificity()),
          of.curve().map(Roc::of).orElse(null));
    }
  }

  record Counts(int positive, int negative, int inconclusive) {

    static Counts of(Matrix matrix, boolean ofPositive) {
      return new Counts(
          matrix.count(ofPositive, Diagnosis.POSITIVE),
          matrix.count(ofPositive, Diagnosis.NEGATIVE),
          matrix.count(ofPositive, Diagnosis.INCONCLUSIVE));
    }
  }

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Share(
      int hits,
      int of,
      @Schema(description = "null of none") @Nullable Double value,
      @Schema(description = "Wilson's interval of 95 %") Bounds interval) {

    static Share of(Proportion share) {
      return new Share(
          share.hits(),
          share.of(),
          share.of() == 0 ? null : share.value(),
          Bounds.of(share.interval()));
    }
  }

  record Bounds(double low, double high) {

    static Bounds of(Interval interval) {
      return new Bounds(interval.low(), interval.high());
    }
  }

  record Roc(
      double area,
      @Schema(description = "DeLong's of 95 %") Bounds interval,
      @Schema(description = "from (0, 0) to (1, 1), 201 at most") List<RocPoint> points) {

    static Roc of(Curve curve) {
      return new Roc(
          curve.area().value(),
          Bounds.of(curve.area().interval()),
          curve.points().stream()
              .map(point -> new RocPoint(point.falsePositives(), point.truePositives()))
              .toList());
    }
  }

  record RocPoint(
      @JsonProperty("false_positives") double falsePositives,
      @JsonProperty("true_positives") double truePositives) {}
}
