package org.spira.api.evaluation.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.evaluation.application.WatchDrift;
import org.spira.api.evaluation.domain.drift.Comparison;
import org.spira.api.evaluation.domain.drift.Drift;
import org.spira.api.evaluation.domain.drift.VersionDrift;
import org.spira.api.research.CaseNames;
import org.spira.common.drift.Shift;
import org.spira.common.drift.Shift.Level;

/** The JSON about drift. */
record DriftBody(
    @Schema(description = "those that serve in production now") List<DriftOfVersion> versions,
    @Schema(
            description =
                "how challengers' diagnoses of the newest results compare with those that were"
                    + " told, with and without outcomes")
        List<AgreementBody> agreements) {

  private static final String LEVEL =
      "too_few, stable, watch or drifted: that of the worst measure";

  static DriftBody of(Drift drift, CaseNames names) {
    return new DriftBody(
        drift.versions().stream().map(DriftOfVersion::of).toList(),
        drift.agreements().stream().map(each -> AgreementBody.of(each, names)).toList());
  }

  record DriftOfVersion(
      String version,
      String digest,
      ReferenceBody reference,
      @Schema(
              description =
                  "how many of its newest results were compared, " + WatchDrift.WINDOW + " at most")
          int results,
      @Schema(description = LEVEL) String level,
      List<DriftOfMeasure> measures,
      @Schema(description = "each hospital's results of these") List<DriftOfHospital> hospitals) {

    static DriftOfVersion of(VersionDrift of) {
      return new DriftOfVersion(
          of.version(),
          of.digest(),
          ReferenceBody.of(of),
          of.all().results(),
          word(of.all().level()),
          DriftOfMeasure.all(of.all()),
          of.hospitals().entrySet().stream().map(DriftOfHospital::of).toList());
    }
  }

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ReferenceBody(
      @Schema(
              description = "registered, or first_results where none was stored with the version",
              allowableValues = {"registered", "first_results"})
          String origin,
      @Schema(description = "how many results it was made of") int cases,
      @Schema(description = "tells the labelled data from others; null of first results")
          @JsonProperty("data_sha256")
          @Nullable String dataSha256) {

    static ReferenceBody of(VersionDrift of) {
      return new ReferenceBody(
          word(of.origin()), of.reference().cases(), of.dataDigest().orElse(null));
    }
  }

  record DriftOfHospital(
      String hospital,
      int results,
      @Schema(description = LEVEL) String level,
      List<DriftOfMeasure> measures) {

    static DriftOfHospital of(Map.Entry<String, Comparison> of) {
      Comparison theirs = of.getValue();
      return new DriftOfHospital(
          of.getKey(), theirs.results(), word(theirs.level()), DriftOfMeasure.all(theirs));
    }
  }

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record DriftOfMeasure(
      @Schema(description = "score, or a part's: frase.level") String measure,
      @Schema(description = "how many values were compared") int of,
      @Schema(description = "population stability index; null of too few") @Nullable Double psi,
      @Schema(description = "of Kolmogorov and Smirnov, 0 to 1; null of too few")
          @Nullable Double distance,
      @Schema(description = "how often chance brings that forth; null of too few")
          @Nullable Double p,
      @Schema(allowableValues = {"too_few", "stable", "watch", "drifted"}) String level) {

    static List<DriftOfMeasure> all(Comparison of) {
      return of.shifts().entrySet().stream()
          .map(each -> DriftOfMeasure.of(each.getKey(), each.getValue()))
          .toList();
    }

    private static DriftOfMeasure of(String measure, Shift shift) {
      // numbers of a few would tell of single people
      boolean isEnough = shift.level() != Level.TOO_FEW;
      return new DriftOfMeasure(
          measure,
          shift.cases(),
          isEnough ? shift.index() : null,
          isEnough ? shift.test().distance() : null,
          isEnough ? shift.test().p() : null,
          word(shift.level()));
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
