package org.spira.api.research.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spira.api.models.Model;
import org.spira.api.research.domain.Heard;
import org.spira.api.research.domain.ResearchCase;
import org.spira.api.research.domain.Said;
import org.spira.common.RecordingPart;

/** The JSON of a case: these members, and nothing else. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CaseBody(
    @Schema(description = "a pseudonym of the inference") String id,
    @Schema(description = "a pseudonym of the patient, the same in all their cases") String patient,
    @Schema(description = "in which it was accepted", example = "2026") int year,
    @Schema(allowableValues = {"positive", "negative"}) String label,
    @Schema(description = "the registered name; null for one that is not known")
        @Nullable String model,
    @Nullable SaidBody production,
    @Schema(description = "of the model on trial") @Nullable SaidBody challenger,
    @Schema(allowableValues = {"female", "male"}) @Nullable String sex,
    @Schema(description = "years; 90 for all who are older") @Nullable Integer age,
    @Schema(allowableValues = {"none", "thin", "thick"}) @Nullable String mask,
    @Schema(description = "one of `GET /v1/hospitals`, or one that is retired")
        @Nullable String hospital,
    @Schema(description = "those that can be heard, if they were sent") List<String> recordings,
    @Schema(description = "of recordings that were measured, by their part")
        Map<String, HeardBody> quality) {

  static CaseBody of(ResearchCase told) {
    ResearchCase.Person person = told.person();
    return new CaseBody(
        told.id().digits(),
        told.patient().digits(),
        told.year(),
        told.positive() ? "positive" : "negative",
        told.model().map(Model::name).orElse(null),
        told.production().map(SaidBody::of).orElse(null),
        told.challenger().map(SaidBody::of).orElse(null),
        chosen(person.sex()),
        person.age().map(age -> age.years()).orElse(null),
        chosen(person.mask()),
        person.hospital().map(hospital -> hospital.name()).orElse(null),
        told.recordings().stream().sorted().map(RecordingPart::wireName).toList(),
        quality(told));
  }

  private static @Nullable String chosen(Optional<? extends Enum<?>> choice) {
    return choice.map(CasesBody::wireName).orElse(null);
  }

  private static Map<String, HeardBody> quality(ResearchCase told) {
    Map<String, HeardBody> quality = new TreeMap<>();
    told.quality().forEach((part, heard) -> quality.put(part.wireName(), HeardBody.of(heard)));
    return quality;
  }

  /** What a model said. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record SaidBody(
      @Schema(
              description = "null where it ended without, or in a word of the model's own",
              allowableValues = {"positive", "negative", "inconclusive"})
          @Nullable String diagnosis,
      List<Double> output,
      @Nullable String version,
      @Schema(description = "SHA-256 of the version's files") @Nullable String digest) {

    static SaidBody of(Said said) {
      return new SaidBody(
          chosen(said.diagnosis()),
          said.output(),
          said.version().map(Said.Token::text).orElse(null),
          said.digest().map(Said.Token::text).orElse(null));
    }
  }

  /** How well a recording was made. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record HeardBody(
      @Schema(description = "Hz, as sent") @JsonProperty("sample_rate") int sampleRate,
      @Schema(description = "dB; null without voice or pause") @Nullable Double snr,
      @Schema(description = "whether something was to be done better") boolean warned) {

    static HeardBody of(Heard heard) {
      return new HeardBody(
          heard.sampleRate(), heard.signalToNoise().orElse(null), heard.isWarned());
    }
  }
}
