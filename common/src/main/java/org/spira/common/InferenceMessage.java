package org.spira.common;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An inference as it travels on a model's channel and over REST. Every member is always written;
 * what is not known is {@code null}. Members that a reader does not know are ignored.
 *
 * @param createdIn UTC, {@code 2022-07-18 17:07:16.954632}
 * @param age years
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record InferenceMessage(
    String id,
    @Nullable String userId,
    @Nullable String modelId,
    @Nullable String status,
    @Nullable String createdIn,
    @Nullable String rgh,
    @Nullable String maskType,
    @Nullable String gender,
    @Nullable String covidStatus,
    @Nullable String local,
    @Nullable Integer age,
    @Nullable String cid,
    @Nullable String bpm,
    @Nullable String respiratoryFrequency,
    @Nullable String respiratoryInsufficiencyStatus,
    @Nullable String location,
    @Nullable String lastPositiveDiagnoseDate,
    @Nullable String hospitalized,
    @Nullable String hospitalizationStart,
    @Nullable String hospitalizationEnd,
    @Nullable String spo2) {

  /** Of which nothing else could be read. */
  static InferenceMessage unknownBut(String id) {
    return new InferenceMessage(
        id, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null);
  }

  /** Whether nothing else was sent, or could be read. */
  public boolean saysOnlyItsId() {
    return equals(unknownBut(id));
  }

  /** Only the id: everything else may be a patient's. */
  @Override
  public String toString() {
    return "InferenceMessage[" + id + "]";
  }
}
