package org.spira.inference.descriptions.refusals;

import java.math.BigInteger;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;
import org.spira.inference.descriptions.UnclearScalar;

/** Metadata that SPIRA does not follow, and every word that it says about them. */
@SuppressWarnings("JavaUtilDate") // YAML makes such of dates
public final class Refusals {

  static final List<Arguments> KEYS =
      List.of(
          refused(
              "threshold", List.of(0.9, 0.95), "threshold is no key; the nearest is thresholds"),
          refused("Labels", List.of(), "Labels is no key; the nearest is labels"),
          refused("n_mfcc", 13, "n_mfcc is no key; the nearest is mfcc.n_mfcc"),
          refused("window_length", 4, "window_length is no key; the nearest is window.length"),
          refused("aggregation", "max", "aggregation is no key; the nearest is aggregate"),
          refused("rate", 8000, "rate is no key; the nearest is sample_rate"),
          in("mfcc", "n_mfccs", 13, "mfcc.n_mfccs is no key; the nearest is mfcc.n_mfcc"),
          in("mfcc", "hop", 512, "mfcc.hop is no key; the nearest is mfcc.hop_length"),
          in("mfcc", "fmax", 4000, "mfcc.fmax is no key; the nearest is mfcc.f_max"),
          in("window", "lenght", 4, "window.lenght is no key; the nearest is window.length"),
          in("window", "n_fft", 4, "window.n_fft is no key; the nearest is mfcc.n_fft"),
          Arguments.of(Map.of(7, 1), "spira has a key that is 7; keys are text"),
          Arguments.of(
              Collections.singletonMap(null, 1), "spira has a key that is empty; keys are text"));

  private static final String TRUTHS = " (YAML takes yes, no, on and off for true and false)";
  private static final String RATE = "sample_rate must be a whole number, and is ";
  static final List<Arguments> NUMBERS =
      List.of(
          refused("sample_rate", "16000", "sample_rate: '16000' is text, write 16000"),
          refused("sample_rate", " 16e3 ", "sample_rate: ' 16e3 ' is text, write 16e3"),
          refused("sample_rate", "16 kHz", RATE + "the text '16 kHz'"),
          refused("sample_rate", "x".repeat(50), RATE + "the text '" + "x".repeat(40) + "…'"),
          refused("sample_rate", 16000.5, RATE + "16000.5"),
          refused("sample_rate", Double.NaN, RATE + "NaN"),
          refused("sample_rate", Double.POSITIVE_INFINITY, RATE + "Infinity"),
          refused("sample_rate", BigInteger.TEN.pow(12), RATE + "1000000000000"),
          refused("sample_rate", true, RATE + "true" + TRUTHS),
          refused("sample_rate", null, RATE + "empty"),
          refused("sample_rate", List.of(16000), RATE + "a list"),
          refused("sample_rate", Map.of(), RATE + "a mapping"),
          refused("sample_rate", new Date(0), RATE + "a date: put it in quotes if it is text"),
          refused("sample_rate", new byte[1], RATE + "binary data"),
          refused(
              "sample_rate",
              new UnclearScalar("016000", "the octal number 7168"),
              "sample_rate: 016000 is the octal number 7168 in YAML, write the plain decimal number"),
          refused("sample_rate", 999, "sample_rate must be between 1000 and 192000 Hz, and is 999"),
          refused(
              "sample_rate",
              -16000,
              "sample_rate must be between 1000 and 192000 Hz, and is -16000"));

  static final List<Arguments> WINDOWS =
      List.of(
          refused("window", 4, "window must be a mapping, and is 4"),
          Arguments.of(
              Map.of("window", Map.of("step", 1)),
              "window.length is missing: say how many seconds a window lasts"),
          in(
              "window",
              "length",
              0,
              "window.length must be more than 0 and at most 600 seconds, and is 0"),
          in(
              "window",
              "length",
              4000,
              "window.length must be more than 0 and at most 600 seconds, and is 4000"),
          in(
              "window",
              "step",
              -1,
              "window.step must be more than 0 and at most 600 seconds, and is -1"),
          in("window", "step", "1", "window.step: '1' is text, write 1"),
          in(
              "window",
              "step",
              0.039,
              "window.step must be at least a hundredth of window.length, and is 0.039 of 4"),
          Arguments.of(
              Map.of("window", Map.of("length", 1e-6)),
              "window: a window length or step of 1.0E-6 s at 16000 Hz is no usable number of samples"),
          Arguments.of(
              Map.of("input", "mfcc", "window", Map.of("length", 0.03)),
              "windows of 0.03 s are too short for mfcc.n_fft 1200"));

  private Refusals() {}

  public static Stream<Arguments> all() {
    return Stream.of(
            KEYS,
            NUMBERS,
            RefusedChoices.CHOICES,
            RefusedChoices.LISTS,
            RefusedClasses.ALL,
            WINDOWS,
            RefusedFeatures.FEATURES,
            RefusedSpectra.SPECTRA,
            RefusedFeatures.FRAMES,
            FormRefusals.all().toList())
        .flatMap(List::stream);
  }

  static Arguments refused(String key, @Nullable Object value, String message) {
    return Arguments.of(Collections.singletonMap(key, value), message);
  }

  static Arguments in(String section, String key, @Nullable Object value, String message) {
    Map<String, Object> inner = new HashMap<>(Map.of("length", 4));
    if (!section.equals("window")) {
      inner.clear();
    }
    inner.put(key, value);
    return Arguments.of(Map.of(section, inner), message);
  }
}
