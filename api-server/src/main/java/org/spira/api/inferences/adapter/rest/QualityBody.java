package org.spira.api.inferences.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.audio.quality.QualityWarning;
import org.spira.common.RecordingPart;

/** The JSON of how well one recording was made. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record QualityBody(
    @Schema(description = "seconds", example = "4.2") double duration,
    @Schema(description = "loudness of the voice, dB against full scale", example = "-23.4")
        double level,
    @Schema(description = "share of clipped samples, 0 to 1", example = "0.0")
        @JsonProperty("clipped_share")
        double clippedShare,
    @Schema(description = "share of the time with speech, 0 to 1", example = "0.71")
        @JsonProperty("speech_share")
        double speechShare,
    @Schema(
            description = "signal-to-noise ratio, dB; null without voice or pause",
            example = "12.5")
        @Nullable Double snr,
    @Schema(description = "Hz, as sent", example = "48000") @JsonProperty("sample_rate")
        int sampleRate,
    @Schema(description = "what may be better next time; never a reason to refuse")
        List<Warning> warnings) {

  static @Nullable Map<String, QualityBody> of(Map<RecordingPart, MeasuredQuality> quality) {
    if (quality.isEmpty()) {
      return null;
    }
    Map<String, QualityBody> bodies = new LinkedHashMap<>();
    quality.forEach((part, measured) -> bodies.put(part.wireName(), of(measured)));
    return bodies;
  }

  private static QualityBody of(MeasuredQuality measured) {
    return new QualityBody(
        measured.duration(),
        measured.level(),
        measured.clippedShare(),
        measured.speechShare(),
        measured.signalToNoise(),
        measured.sampleRate(),
        measured.warnings().stream().map(Warning::of).toList());
  }

  /**
   * Something to do better.
   *
   * @param kind one of {@link QualityWarning}, in lower case
   * @param advice in words for a nurse; absent for a kind that only a newer version knows
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Warning(
      @Schema(example = "noisy") String kind,
      @Schema(example = "the surroundings are noisy: record in a quieter place")
          @Nullable String advice) {

    static Warning of(String kind) {
      return new Warning(
          kind,
          Arrays.stream(QualityWarning.values())
              .filter(known -> known.name().equalsIgnoreCase(kind))
              .map(QualityWarning::advice)
              .findFirst()
              .orElse(null));
    }
  }
}
