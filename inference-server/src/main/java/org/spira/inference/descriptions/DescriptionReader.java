package org.spira.inference.descriptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        choice("input", ModelInput.class, ModelInput.WAVEFORM),
        features(sampleRate),
        window(),
        choice("aggregate", Aggregation.class, Aggregation.MEAN),
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

  private <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    Object value = top.value(key);
    if (value == null) {
      return otherwise;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return constant;
      }
    }
    List<String> legal = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      legal.add(constant.name().toLowerCase(Locale.ROOT));
    }
    throw new IllegalDescriptionException(
        "%s is '%s', which is none of %s".formatted(key, value, String.join(", ", legal)));
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

  /** One level of the metadata. */
  private record Section(String prefix, Map<?, ?> values) {

    @Nullable Object value(String key) {
      return values.get(key);
    }

    @Nullable List<?> list(String key) {
      Object value = value(key);
      if (value == null || value instanceof List) {
        return (List<?>) value;
      }
      throw wrong(prefix + key, "a list", value);
    }

    @Nullable Section section(String key) {
      Object value = value(key);
      if (value == null) {
        return null;
      }
      if (value instanceof Map<?, ?> map) {
        return new Section(prefix + key + ".", map);
      }
      throw wrong(prefix + key, "a mapping", value);
    }

    int integer(String key, int otherwise) {
      double number = number(key, otherwise);
      if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
        throw wrong(prefix + key, "a whole number", number);
      }
      return (int) number;
    }

    double number(String key, double otherwise) {
      Object value = value(key);
      return value == null ? otherwise : asNumber(prefix + key, value);
    }

    boolean truth(String key, boolean otherwise) {
      Object value = value(key);
      if (value == null) {
        return otherwise;
      }
      if (value instanceof Boolean truth) {
        return truth;
      }
      throw wrong(prefix + key, "true or false", value);
    }

    static double asNumber(String key, @Nullable Object value) {
      if (value instanceof Number number) {
        return number.doubleValue();
      }
      throw wrong(key, "a number", value);
    }

    private static IllegalDescriptionException wrong(
        String key, String wanted, @Nullable Object value) {
      return new IllegalDescriptionException(
          "%s must be %s, and is %s".formatted(key, wanted, value));
    }
  }
}
