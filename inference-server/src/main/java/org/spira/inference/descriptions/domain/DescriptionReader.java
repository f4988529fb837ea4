package org.spira.inference.descriptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.audio.mfcc.MfccSettings;
import org.spira.common.RecordingPart;

/** Reads the {@code spira} metadata of a model, key by key, with the contract's defaults. */
final class DescriptionReader {

  private static final int DEFAULT_RATE = 16_000;

  private final Section top;

  DescriptionReader(Map<?, ?> metadata) {
    this.top = new Section("", metadata);
  }

  ModelDescription read() {
    int sampleRate = top.integer("sample_rate", DEFAULT_RATE);
    return new ModelDescription(
        recordings(),
        sampleRate,
        top.choice("input", ModelInput.class, ModelInput.WAVEFORM),
        features(sampleRate),
        window(),
        top.choice("aggregate", Aggregation.class, Aggregation.MEAN),
        rule());
  }

  private List<RecordingPart> recordings() {
    List<?> names = top.list("recordings");
    if (names == null) {
      return List.of(RecordingPart.FRASE);
    }
    List<RecordingPart> parts = new ArrayList<>();
    for (Object name : names) {
      parts.add(
          RecordingPart.fromWireName(String.valueOf(name))
              .orElseThrow(() ->
                  new IllegalDescriptionException(
                      "recordings names '%s', which is none of aceite, sustentada, parlenda, frase"
                          .formatted(name))));
    }
    return parts;
  }

  private MfccSettings features(int sampleRate) {
    Section mfcc = top.section("mfcc");
    try {
      MfccSettings otherwise = MfccSettings.defaults(sampleRate);
      if (mfcc == null) {
        return otherwise;
      }
      return new MfccSettings(
          sampleRate,
          mfcc.integer("n_mfcc", otherwise.nMfcc()),
          mfcc.integer("n_mels", otherwise.nMels()),
          mfcc.integer("n_fft", otherwise.nFft()),
          mfcc.integer("win_length", otherwise.winLength()),
          mfcc.integer("hop_length", otherwise.hopLength()),
          mfcc.truth("log_mels", otherwise.logMels()),
          mfcc.number("f_min", otherwise.fMin()),
          mfcc.number("f_max", otherwise.fMax()));
    } catch (IllegalArgumentException e) {
      throw new IllegalDescriptionException("mfcc: " + e.getMessage());
    }
  }

  private @Nullable Window window() {
    Section window = top.section("window");
    if (window == null) {
      return null;
    }
    double length = window.number("length", Double.NaN);
    return new Window(length, window.number("step", length));
  }

  private DiagnosisRule rule() {
    List<?> thresholds = top.list("thresholds");
    List<?> labels = top.list("labels");
    List<String> names =
        labels == null
            ? DiagnosisRule.DEFAULT_LABELS
            : labels.stream().map(String::valueOf).toList();
    if (thresholds == null) {
      return new DiagnosisRule(0.5, 0.5, names);
    }
    if (thresholds.size() != 2) {
      throw new IllegalDescriptionException(
          "thresholds must be two numbers, and are " + thresholds.size());
    }
    return new DiagnosisRule(
        Section.asNumber("thresholds", thresholds.getFirst()),
        Section.asNumber("thresholds", thresholds.getLast()),
        names);
  }
}
