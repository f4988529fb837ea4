package org.spira.common.drift;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * How scores and recordings were distributed in the data that a version was judged on. It is kept
 * beside the version, and holds counts only.
 *
 * @param format {@link #FORMAT}; a reader that does not know it makes no use of the rest
 * @param modelSha256 SHA-256 of the files of the version that it is about
 * @param dataSha256 tells the data from others; absent where they are live results
 * @param cases how many results were counted
 * @param measures counts by the name of the measure, {@code score} or {@code frase.level}; those
 *     that a reader does not know are ignored
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriftReference(
    int format,
    String modelSha256,
    @Nullable String dataSha256,
    int cases,
    Map<String, List<Integer>> measures) {

  /** The format that is written, and the only one that is understood. */
  public static final int FORMAT = 1;

  /** Copies the counts, in the order of their names: the same counts are the same text. */
  public DriftReference {
    Objects.requireNonNull(modelSha256, "model_sha256");
    measures = Collections.unmodifiableMap(new TreeMap<>(measures));
  }

  /** Of these counts, in the format of today. */
  public static DriftReference of(
      String modelSha256,
      @Nullable String dataSha256,
      int cases,
      Map<String, Histogram> histograms) {
    Map<String, List<Integer>> measures = new TreeMap<>();
    histograms.forEach((name, histogram) -> measures.put(name, histogram.counts()));
    return new DriftReference(FORMAT, modelSha256, dataSha256, cases, measures);
  }

  /** What was counted of this measure; empty if nothing was, or it cannot be understood. */
  public Optional<Histogram> of(String name) {
    return format == FORMAT
        ? Measure.named(name)
            .flatMap(measure ->
                Optional.ofNullable(measures.get(name))
                    .map(Histogram::new)
                    .filter(histogram -> histogram.fits(measure)))
        : Optional.empty();
  }

  /** Whether there is anything in it to compare scores with. */
  @JsonIgnore
  public boolean isUsable() {
    return of(Measure.SCORE.wireName()).filter(scores -> scores.size() > 0).isPresent();
  }
}
