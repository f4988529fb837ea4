package org.spira.inference.models.adapter;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Descriptions of models with slips of the pen in them, some of which do no harm. */
@SuppressWarnings("JavaUtilDate") // YAML makes such of dates
final class MetadataMutations {

  private static final Object[] VALUES = {
    0,
    1,
    -1,
    2,
    4,
    0.5,
    0.25,
    16_000,
    8_000,
    44_100.0,
    12.5,
    1e300,
    Double.NaN,
    1L << 40,
    true,
    false,
    "",
    "16000",
    "0.5",
    "no",
    "yes",
    "mfcc",
    "waveform",
    "logit",
    "probability",
    "mean",
    "max",
    "pad",
    "refuse",
    "inconclusive",
    "exact",
    "unfinished",
    "frase",
    "positive",
    "negative",
    "ção",
    "x".repeat(5_000),
    new Date(0),
    new byte[] {1},
    List.of(),
    Map.of()
  };

  private static final String ODD = "&*!:[]{}'\"#-?|>%@\u00e7\n\t 0";

  private final Random random;

  MetadataMutations(long seed) {
    this.random = new Random(seed);
  }

  /** What stands under {@code spira}. */
  Map<Object, @Nullable Object> next() {
    Map<Object, @Nullable Object> metadata = random.nextInt(4) > 0 ? usual() : ofClasses();
    int slips = random.nextInt(3);
    for (int i = 0; i < slips; i++) {
      slip(metadata);
    }
    return metadata;
  }

  private static Map<Object, @Nullable Object> usual() {
    Map<Object, @Nullable Object> mfcc = new LinkedHashMap<>();
    mfcc.put("n_mfcc", 13);
    mfcc.put("n_mels", 20);
    mfcc.put("log_mels", true);
    mfcc.put("f_max", null);
    Map<Object, @Nullable Object> window = new LinkedHashMap<>();
    window.put("length", 4);
    window.put("step", 1.5);
    window.put("short", "pad");
    window.put("tail", "exact");
    Map<Object, @Nullable Object> metadata = new LinkedHashMap<>();
    metadata.put("recordings", new ArrayList<>(List.of("frase", "parlenda")));
    metadata.put("sample_rate", 16_000);
    metadata.put("input", "mfcc");
    metadata.put("mfcc", mfcc);
    metadata.put("window", window);
    metadata.put("output", "logit");
    metadata.put("aggregate", "vote");
    metadata.put("vote", 0.4);
    metadata.put("combine", "recordings");
    metadata.put("labels", new ArrayList<>(List.of("positive", "negative")));
    metadata.put("thresholds", new ArrayList<>(List.of(0.25, 0.75)));
    metadata.put("steps", new LinkedHashMap<>(Map.of("step", 0.5)));
    metadata.put(
        "form",
        new ArrayList<>(
            List.of(
                Map.of("member", "age", "offset", 50, "scale", 20, "missing", 0),
                Map.of("member", "gender", "one_hot", List.of("Feminino", "Masculino")))));
    return metadata;
  }

  private static Map<Object, @Nullable Object> ofClasses() {
    Map<Object, @Nullable Object> metadata = usual();
    metadata.keySet().removeAll(List.of("aggregate", "vote", "labels", "thresholds"));
    metadata.put("output_name", "scores");
    metadata.put("classes", new ArrayList<>(List.of("negative", "positive", "negative")));
    metadata.put("class_thresholds", new ArrayList<>(List.of(0.5, 0.25, 0.75)));
    return metadata;
  }

  private void slip(Map<Object, @Nullable Object> metadata) {
    Object key = any(metadata.keySet().toArray());
    Object value = metadata.get(key);
    if (value instanceof Map<?, ?> && random.nextInt(4) > 0) {
      @SuppressWarnings("unchecked")
      Map<Object, @Nullable Object> inner = new LinkedHashMap<>((Map<Object, Object>) value);
      if (!inner.isEmpty()) {
        slip(inner);
      }
      metadata.put(key, inner);
      return;
    }
    switch (random.nextInt(5)) {
      case 0 -> metadata.remove(key);
      case 1 -> metadata.put(misspelt(String.valueOf(key)), metadata.remove(key));
      case 2 -> metadata.put(key, null);
      case 3 -> metadata.put(key, new ArrayList<>(List.of(any(VALUES), any(VALUES))));
      default -> metadata.put(key, any(VALUES));
    }
  }

  private Object misspelt(String key) {
    int at = random.nextInt(key.length());
    return switch (random.nextInt(5)) {
      case 0 -> key.substring(0, at) + key.substring(at + 1);
      case 1 -> key.substring(0, at) + (char) ('a' + random.nextInt(26)) + key.substring(at);
      case 2 -> key.toUpperCase(Locale.ROOT);
      case 3 -> key + "s";
      default -> random.nextInt();
    };
  }

  /** The text with some of its characters changed. */
  String scribbled(String text) {
    StringBuilder scribbled = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      scribbled.setCharAt(random.nextInt(text.length()), ODD.charAt(random.nextInt(ODD.length())));
    }
    return scribbled.toString();
  }

  private Object any(Object[] of) {
    return of[random.nextInt(of.length)];
  }
}
