package org.spira.inference.descriptions.domain.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The keys that the contract has under {@code spira}; there are no others. */
public final class DescriptionKeys {

  /** Those right under {@code spira}. */
  public static final List<String> TOP =
      List.of(
          "recordings",
          "sample_rate",
          "input",
          "mfcc",
          "spectrogram",
          "melspectrogram",
          "window",
          "frames",
          "form",
          "steps",
          "output",
          "output_name",
          "classes",
          "aggregate",
          "vote",
          "combine",
          "labels",
          "thresholds",
          "class_thresholds");

  /** Those of features that are {@code mfcc}. */
  public static final List<String> MFCC =
      List.of(
          "n_mfcc", "n_mels", "n_fft", "win_length", "hop_length", "log_mels", "f_min", "f_max");

  /** Those of how recordings are cut. */
  public static final List<String> WINDOW = List.of("length", "step", "short", "tail");

  /** Those of how features are filled up. */
  public static final List<String> FRAMES = List.of("length", "pad", "value", "long");

  /** Those of each entry of the list. */
  public static final List<String> FORM =
      List.of("member", "input", "offset", "scale", "one_hot", "numbers", "missing");

  /** Those of scores along a row. */
  public static final List<String> STEPS = List.of("start", "step", "length");

  /** Those of a spectrogram. */
  public static final List<String> SPECTROGRAM =
      List.of(
          "n_fft",
          "win_length",
          "hop_length",
          "power",
          "normalized",
          "center",
          "pad_mode",
          "amplitude_to_db",
          "top_db");

  /** Those of a spectrogram, and those of the bands. */
  public static final List<String> MELSPECTROGRAM =
      Stream.concat(
              Stream.of("n_mels", "f_min", "f_max", "norm", "mel_scale"), SPECTROGRAM.stream())
          .toList();

  private DescriptionKeys() {}

  /** All of them, those in sections as {@code section.key}. */
  public static List<String> all() {
    List<String> all = new ArrayList<>(TOP);
    MFCC.forEach(key -> all.add("mfcc." + key));
    WINDOW.forEach(key -> all.add("window." + key));
    SPECTROGRAM.forEach(key -> all.add("spectrogram." + key));
    MELSPECTROGRAM.forEach(key -> all.add("melspectrogram." + key));
    FRAMES.forEach(key -> all.add("frames." + key));
    FORM.forEach(key -> all.add("form." + key));
    STEPS.forEach(key -> all.add("steps." + key));
    return List.copyOf(all);
  }
}
