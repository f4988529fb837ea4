package org.spira.api.inferences.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.spira.api.inferences.uploads.Uploads.API;
import static org.spira.api.inferences.uploads.Uploads.accept;
import static org.spira.api.inferences.uploads.Uploads.form;
import static org.spira.api.inferences.uploads.Wavs.RATE;
import static org.spira.api.inferences.uploads.Wavs.pcm16;
import static org.spira.api.inferences.uploads.Wavs.voice;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is said about how well accepted recordings were made. */
class QualityContractTest {

  private static JsonNode quality(byte[] frase) {
    return accept(form().file("frase", frase)).get("quality").get("frase");
  }

  private static List<String> kinds(JsonNode quality) {
    return quality
        .get("warnings")
        .valueStream()
        .map(warning -> warning.get("kind").stringValue())
        .toList();
  }

  @Test
  void isShownOfEachRecording() {
    JsonNode all = accept(form().file("frase", Wavs.good())).get("quality");

    assertThat(all.propertyNames()).containsExactly("aceite", "sustentada", "parlenda", "frase");
    assertThat(all.get("frase").propertyNames())
        .containsExactly(
            "duration", "level", "clipped_share", "speech_share", "snr", "sample_rate", "warnings");
  }

  @Test
  void measuresARecording() {
    JsonNode frase = accept(form().file("frase", Wavs.good())).get("quality").get("frase");

    assertThat(frase.get("duration").doubleValue()).isEqualTo(2.5);
    assertThat(frase.get("sample_rate").intValue()).isEqualTo(RATE);
    assertThat(frase.get("level").doubleValue()).isCloseTo(levelOfHarmonics(), within(1.0));
    assertThat(frase.get("clipped_share").doubleValue()).isZero();
    assertThat(frase.get("speech_share").doubleValue()).isCloseTo(1.7 / 2.5, within(0.1));
    assertThat(frase.get("snr").doubleValue()).isBetween(40.0, 60.0);
    assertThat(frase.get("warnings").isEmpty()).isTrue();
  }

  private static double levelOfHarmonics() {
    // of harmonics of 0.3, 0.3/2, … 0.3/5
    double power = 0.09 / 2 * (1 + 1 / 4.0 + 1 / 9.0 + 1 / 16.0 + 1 / 25.0);
    return 10 * Math.log10(power);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.3, short", "2.5, 0.003, too_quiet", "2.5, 3, clipped"})
  void warnsAndAccepts(double seconds, double loudness, String kind) {
    JsonNode quality = quality(pcm16(RATE, seconds, voice(RATE, loudness)));

    assertThat(kinds(quality)).containsExactly(kind);
    assertThat(quality.get("warnings").get(0).get("advice").stringValue()).isNotBlank();
  }

  @Test
  void hasNoRatioWithoutPauses() {
    JsonNode vowel = quality(pcm16(RATE, 2, i -> 0.3 * Math.sin(2 * Math.PI * 150 * i / RATE)));

    assertThat(vowel.get("snr").isNull()).isTrue();
  }

  @Test
  void isCountedByPartAndNothingElse() {
    MeterRegistry registry = API.bean(MeterRegistry.class);
    accept(form().file("frase", pcm16(RATE, 1, voice(RATE, 0.3))));
    Counter warnings =
        registry.get("spira.recording.warnings").tags("part", "frase", "kind", "short").counter();
    DistributionSummary seconds =
        registry.get("spira.recording.duration").tag("part", "frase").summary();
    double before = warnings.count();
    double total = seconds.totalAmount();

    accept(form().file("frase", pcm16(RATE, 1.5, voice(RATE, 0.3))));

    assertThat(warnings.count()).isEqualTo(before + 1);
    assertThat(seconds.totalAmount()).isCloseTo(total + 1.5, within(1e-9));
    assertThat(seconds.getId().getTags()).extracting("key").containsOnly("part", "service");
  }
}
